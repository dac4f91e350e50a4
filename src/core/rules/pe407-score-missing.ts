import type { FigureSlot, Form } from '../form/form';
import type { FormScore } from '../score/form-score';
import type { Edit } from '../sheet/edit';
import { type Decimal, HUNDRED, ZERO } from '../text/decimal';
import type { RuleFinding } from './rule';
import { defineRule } from './rule';
import { confirmFix } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { cellList, firstAndRest } from './support/listing';
import { plain, showsError } from './support/printed';
import { isUnscored, type ScoreCell, scoreCells } from './support/score-cells';
import { pointsEdit } from './support/score-fix';
import { isStruckOut, sumOf, withoutScoring } from './support/weights';

/** A cell that should hold points and holds none, with the edit that fills it where it can be computed. */
interface BlankScore {
  readonly slot: FigureSlot;
  readonly what: string;
  readonly edit: Edit | null;
}

/** PE407: every scored row, the execution rate and the total have a score. One finding a form. */
export const SCORE_MISSING = defineRule({
  code: 'PE407',
  slug: 'score-missing',
  name: '指标未打分',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '一体化系统：指标得分为必填项',
    trust: 'practice',
  },
  texts: {
    blank: {
      problem: '{count} 处没有得分：{what}。已填得分合计 {sum}，距 100 分差 {gap}。',
      advice: '在 {cells} 填写得分；没有完成值的先补完成值。',
    },
    error: {
      problem: '得分 {cell} 显示“{shown}”：{reason}。',
      advice: '修正 {cell} 的公式或它引用的单元格。',
    },
  },
  check: (form, context) => {
    const none = withoutScoring(form, context);
    if (none) return none;
    const computed = context.score(form);
    const { table, funds } = form;
    const hasScores = table?.hasScoreColumn || funds?.rows.some((row) => row.score !== null);
    if (!hasScores) return { notApplicable: 'column-missing' };
    const cells = scoreCells(form, computed);
    const failed = failedScores(form, cells);
    const missing = blankScores(form, computed, cells);
    const found = firstAndRest(missing);
    if (!found) return failed;
    const sum = sumOf([executionSlot(computed), ...cells.map(({ score }) => score)]);
    const slots = missing.map(({ slot }) => slot);
    const edits = missing.flatMap(({ edit }) => edit ?? []);
    return [
      {
        verdict: 'fail',
        message: 'blank',
        at: found.first.slot,
        with: slots.slice(1),
        parameters: {
          count: missing.length,
          what: missing.map(({ what, slot }) => `${slot.cell} ${what}`).join('、'),
          cells: cellList(slots),
          sum: plain(sum),
          gap: plain(gapTo(sum)),
        },
        evidence: {
          operands: { sum: plain(sum), gap: plain(gapTo(sum)), blank: missing.length },
          expected: '100',
          actual: plain(sum),
        },
        fix: edits.length > 0 ? confirmFix(...edits) : null,
      },
      ...failed,
    ];
  },
});

/** Scores that a formula lost: neither there nor blank. */
function failedScores(form: Form, cells: readonly ScoreCell[]): readonly RuleFinding[] {
  const slots = [...cells.map(({ score }) => score), form.totals.score].filter((slot) => slot !== null);
  return slots.filter(showsError).map((slot) => ({
    verdict: 'cannot-judge',
    message: 'error',
    at: slot,
    parameters: { cell: slot.cell, shown: slot.text, reason: 'formula-error' },
    evidence: { operands: { [slot.cell]: slot.text } },
  }));
}

function gapTo(sum: Decimal): Decimal {
  const gap = HUNDRED.minus(sum);
  return gap.lt(ZERO) ? ZERO : gap;
}

/** The cell for the execution score; a score in a form's fund block, or null. */
function executionSlot({ executionScore }: FormScore): FigureSlot | null {
  return executionScore?.fundRow.score ?? null;
}

function blankScores(form: Form, computed: FormScore, cells: readonly ScoreCell[]): readonly BlankScore[] {
  const { executionScore: execution, total } = computed;
  const blanks: BlankScore[] = [];
  const executed = executionSlot(computed);
  if (execution && executed && isUnscored(executed)) {
    const edit = execution.score && pointsEdit(form.sheet, executed, execution.score, execution.native);
    blanks.push({ slot: executed, what: '预算执行率', edit });
  }
  for (const cell of cells) {
    if (!isUnscored(cell.score) || cell.rows.every(isStruckOut)) continue;
    const { computed: result, indicator, score } = cell;
    const edit = result?.score ? pointsEdit(form.sheet, score, result.score, result.native) : null;
    blanks.push({ slot: score, what: `“${indicator.name.slice(0, 20)}”`, edit });
  }
  const printed = form.totals.score;
  if (printed && isUnscored(printed)) {
    const edit = total?.total ? pointsEdit(form.sheet, printed, total.total, total.native) : null;
    blanks.push({ slot: printed, what: '总分', edit });
  }
  return blanks;
}
