import type { Form } from '../../core/form/form';
import { recognise } from '../../core/form/recognise';
import { REASON_TEXTS } from '../../core/messages/reason-texts';
import type { FormScore } from '../../core/score/form-score';
import type { ProposedEdit } from '../../core/score/proposed-edit';
import { rateEdits, scoreEdits, totalEdits } from '../../core/score/score-edits';
import { scoreForm } from '../../core/score/score-form';
import { formScoreToOutput } from '../../core/score/score-output';
import { formatDecimal } from '../../core/text/decimal';
import { chooseProfile } from '../../tasks/choose-profile';
import { chosenProfile } from '../chosen-profile';
import { describeForm } from '../describe-file';
import { CommandFailure } from '../failure';
import { openOne } from '../open-one';
import { copyPath, writeCopy } from '../write-copy';
import type { Command } from './command';

/** 计算: rates, scores, total and grade; with -o also written into a copy as native formulas. */
export const scoreCommand: Command = {
  name: 'score',
  usage: 'jixiao score 文件 [-o 副本.xlsx] [--profile 方案] [--json]',
  summary: '计算预算执行率、各指标得分、总分和等级，可写成公式存入副本',
  options: ['output', 'profile', 'json'],
  async run(given, console) {
    const { path, opened } = await openOne(given.paths, this.usage);
    const wanted = given.values.get('output');
    const output = wanted === undefined ? null : copyPath(path, wanted, '带公式的副本');
    const chosen = await chosenProfile(given.values.get('profile'));
    const recognition = recognise(opened.workbook);
    if (recognition.forms.length === 0) {
      throw new CommandFailure(`${path}：没有识别到绩效表。请确认表内有“绩效指标”“指标值”等栏目。`);
    }
    const scored = recognition.forms.map((form) => {
      const { profile } = chooseProfile([form], chosen);
      return { form, profile, score: scoreForm(form, profile) };
    });
    const proposed = scored.flatMap(({ form, score }) => {
      const sheet = opened.workbook.sheets.find((known) => known.name === form.sheet);
      if (!sheet) return [];
      return [
        ...rateEdits(form, sheet, score),
        ...scoreEdits(form, sheet, score),
        ...totalEdits(form, sheet, score),
      ];
    });
    if (output !== null) {
      await writeCopy(
        path,
        opened,
        proposed.map(({ edit }) => edit),
        output,
      );
    }
    if (given.flags.has('json')) {
      const forms = scored.map(({ score, profile }) => formScoreToOutput(score, profile.id));
      console.out(`${JSON.stringify({ schema: 'jixiao.score/1', file: path, output, forms }, null, 1)}\n`);
      return 0;
    }
    console.out(`${path}\n`);
    for (const { form, score } of scored) console.out(`${describeScore(form, score)}\n`);
    if (output !== null) console.out(describeWritten(proposed, output));
    return 0;
  },
};

function describeScore(form: Form, score: FormScore): string {
  const lines = [`  ${describeForm(form)}`];
  const line = (place: string | null, words: string) => lines.push(`    ${place ?? '—'}  ${words}`);
  for (const rate of score.rates) {
    if (rate.leftBlank) continue;
    const label = rate.fundRow.label.text.trim();
    line(
      rate.cell?.cell ?? null,
      `预算执行率（${label}）：${rate.reason ? `无法判定，${REASON_TEXTS[rate.reason] ?? rate.reason}` : rate.arithmetic}`,
    );
  }
  if (!score.isScored) lines.push('    这种表没有分值和得分栏，不计分。');
  if (score.executionScore) {
    const { cell, reason, arithmetic } = score.executionScore;
    line(
      cell?.cell ?? null,
      `预算执行率得分：${reason ? `无法判定，${REASON_TEXTS[reason] ?? reason}` : arithmetic}`,
    );
  }
  if (score.isScored) {
    for (const indicator of score.indicators) {
      const words = indicator.reason
        ? `无法判定，${REASON_TEXTS[indicator.reason] ?? indicator.reason}`
        : indicator.arithmetic;
      line(indicator.cell?.cell ?? null, `${indicator.indicator.name}：${words}`);
    }
  }
  const { total } = score;
  if (total) {
    const words =
      total.total === null
        ? `无法判定：小计 ${formatDecimal(total.subtotal)} 分，还有 ${total.open.length} 行没有得分`
        : `${formatDecimal(total.total)} 分，等级“${total.grade ?? '—'}”`;
    line(total.cell?.cell ?? null, `总分：${words}`);
  }
  return lines.join('\n');
}

function describeWritten(proposed: readonly ProposedEdit[], output: string): string {
  const changed = proposed.filter(({ conflict }) => conflict);
  const lines = [`已把 ${proposed.length} 个单元格写成公式或数值，存到 ${output}`];
  for (const { edit, before, after } of changed) {
    const place = 'cell' in edit ? `${edit.sheet}!${edit.cell}` : edit.sheet;
    lines.push(`  与原填数不同：${place} 原为 ${before}，现为 ${after}`);
  }
  return `${lines.join('\n')}\n`;
}
