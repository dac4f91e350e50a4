import { summarise } from '../core/check/summary';
import type { Finding, Language } from '../core/finding/finding';
import type { Form } from '../core/form/form';
import { renderFinding } from '../core/messages/render';
import { wordingIn } from '../core/messages/wordings';
import { formatRange } from '../core/sheet/address';
import { cellAtAddress, type Workbook } from '../core/sheet/sheet';
import type { Judgement } from '../tasks/judge';
import { FAMILY_NAMES } from './family-names';
import { quoteSpan } from './quote-span';
import { padTo } from './text-width';

const LABELS = {
  'zh-CN': {
    error: '错误',
    warning: '警告',
    info: '提示',
    'cannot-judge': '无法判定',
    basis: '依据',
    advice: '怎么改',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    'cannot-judge': 'cannot judge',
    basis: 'basis',
    advice: 'fix',
  },
} as const;

/** At most so many cells of a grouped finding are listed. */
const LISTED_CELLS = 8;

/** One line that says what a form is: sheet, family, title, year, unit, place. */
export function describeForm(form: Form): string {
  const facts = [
    `工作表“${form.sheet}”`,
    FAMILY_NAMES[form.family],
    form.year === null ? '年度未写明' : `${form.year} 年度`,
    form.unit === null ? '金额单位未写明' : `单位：${form.unit}`,
    formatRange(form.area),
  ];
  return facts.join(' · ');
}

/** A file's findings in words: what was recognised, then each finding with 问题, 依据, 怎么改. */
export function describeFile(
  path: string,
  judgement: Judgement,
  findings: readonly Finding[],
  language: Language,
): string {
  const { recognition, workbook } = judgement;
  const lines = [path];
  if (recognition.forms.length === 0 && recognition.reports.length === 0) {
    lines.push('  没有识别到绩效表。请确认表内有“绩效指标”“指标值”等栏目。', '');
    return `${lines.join('\n')}\n`;
  }
  for (const form of recognition.forms) lines.push(`  ${describeForm(form)}`);
  for (const report of recognition.reports)
    lines.push(`  工作表“${report.sheet}” · 绩效报告 · ${formatRange(report.area)}`);
  if (recognition.forms.length > 0) lines.push(`  方案：${judgement.profileReason}`);
  for (const group of groupAlike(findings, language))
    lines.push('', ...describeFinding(group, workbook, language));
  // A waiver for a sheet that this file does not have may be meant for another file.
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  for (const waiver of judgement.result.unusedWaivers) {
    if (!sheets.has(waiver.sheet) && waiver.file === undefined) continue;
    lines.push(
      '',
      `  豁免未用到：${waiver.rule} ${waiver.sheet}!${waiver.cell ?? '全表'}（${waiver.reason}）。问题已不存在，可以删去这条豁免。`,
    );
  }
  for (const failure of judgement.result.failures) {
    lines.push('', `  规则 ${failure.code} 未能完成，其他规则不受影响。`);
  }
  const count = summarise(findings);
  lines.push(
    '',
    `  合计：错误 ${count.error}，警告 ${count.warning}，提示 ${count.info}，无法判定 ${count.cannotJudge}`,
    '',
  );
  return `${lines.join('\n')}\n`;
}

interface AlikeFindings {
  readonly finding: Finding;
  readonly codes: readonly string[];
}

/** Many rules may say of one cell, in the same words, that they cannot judge: said once, with all their codes. */
function groupAlike(findings: readonly Finding[], language: Language): readonly AlikeFindings[] {
  const groups = new Map<string, { finding: Finding; codes: string[] }>();
  findings.forEach((finding, at) => {
    const words =
      finding.verdict === 'cannot-judge' ? renderFinding(finding, wordingIn(language)).problem : String(at);
    const key = `${finding.sheet}!${finding.cell} ${words}`;
    const known = groups.get(key);
    if (known) known.codes.push(finding.code);
    else groups.set(key, { finding, codes: [finding.code] });
  });
  return [...groups.values()];
}

function describeFinding(group: AlikeFindings, workbook: Workbook, language: Language): readonly string[] {
  const { finding, codes } = group;
  const labels = LABELS[language];
  const words = renderFinding(finding, wordingIn(language));
  const severity = labels[finding.verdict === 'cannot-judge' ? 'cannot-judge' : finding.severity];
  const place = `${finding.sheet}!${finding.cell}`;
  const lines = [`  ${padTo(severity, 8)} ${codes.join('、')} ${place}  ${words.problem}`];
  const sheet = workbook.sheets.find((known) => known.name === finding.sheet);
  for (const span of finding.spans.slice(0, 3)) {
    const cell = sheet && cellAtAddress(sheet, span.cell);
    if (!cell) continue;
    for (const line of quoteSpan(cell.text, span)) lines.push(`           │ ${line}`);
  }
  const others = finding.cells.filter((cell) => cell !== finding.cell);
  if (others.length > 0) {
    const listed = others.slice(0, LISTED_CELLS).join('、');
    lines.push(`           对照：${listed}${others.length > LISTED_CELLS ? ` 等 ${others.length} 格` : ''}`);
  }
  lines.push(`           ${labels.basis}：${words.basis}`);
  if (words.advice) lines.push(`           ${labels.advice}：${words.advice}`);
  return lines;
}
