import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { documentsOfOtherYears, otherYears, type YearConflict } from './support/year-conflicts';

/** PE602: title, year line, dates and goals speak of one year; documents of other years are only pointed out. */
export const YEAR_INCONSISTENT = defineRule({
  code: 'PE602',
  slug: 'year-inconsistent',
  name: '年度不一致',
  severity: 'error',
  families: 'all',
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '标题、年度、目标和时间指标用同一年度；依据文件名称中的年度不同只作提示',
    trust: 'practice',
  },
  texts: {
    place: {
      problem: '本表是 {year} 年度，{cell}“{words}”写的是 {other} 年。',
      advice: '核对 {cell} 的年度：确属往年结转的写明“结转”，写错的改为 {year} 年。',
    },
    documents: {
      problem: '本表是 {year} 年度，所引文件为其他年度：{titles}。',
      advice: '核对 {cells} 所引文件是否仍然有效，有 {year} 年新文件的改引新文件。',
    },
  },
  check: (form) => {
    if (form.year === null) return { notApplicable: 'no-year' };
    const { year } = form;
    return [
      ...otherYears(form, year).map((conflict) => placeFinding(conflict, year)),
      ...documents(textsOf(form), year),
    ];
  },
  checkReport: (report, { recognition }): RuleOutcome => {
    const year = report.year;
    if (year === null) return { notApplicable: 'no-year' };
    const years = new Set(recognition.forms.flatMap((form) => (form.year === null ? [] : [form.year])));
    const [only] = years;
    const { title } = report;
    const conflict =
      title && years.size === 1 && only !== undefined && only !== year
        ? [placeFinding({ slot: title, year, words: title.text.trim(), span: null }, only)]
        : [];
    return [...conflict, ...documents(report.paragraphs, year)];
  },
});

function textsOf(form: Form): readonly Slot[] {
  const slots = [
    ...form.sections.map(({ body }) => body),
    ...form.goals.flatMap(({ expected, actual }) => [expected, actual]),
  ].filter((slot) => slot !== null);
  return [...new Map(slots.map((slot) => [slot.cell, slot])).values()];
}

function placeFinding({ slot, year, words, span, more }: YearConflict, expected: number): RuleFinding {
  return {
    verdict: 'fail',
    message: 'place',
    at: slot,
    with: more ?? [],
    parameters: { year: expected, other: year, words: words.slice(0, 40), cell: slot.cell },
    evidence: { operands: { form: expected, here: year }, expected: `${expected}`, actual: `${year}` },
    spans: span ? [{ cell: slot.cell, ...span }] : [],
  };
}

function documents(slots: readonly Slot[], year: number): readonly RuleFinding[] {
  const found = documentsOfOtherYears(slots, year);
  const [first, ...rest] = found;
  if (!first) return [];
  const titles = [...new Set(found.map(({ words }) => words))];
  return [
    {
      verdict: 'fail',
      severity: 'info',
      message: 'documents',
      at: first.slot,
      with: rest.map(({ slot }) => slot),
      parameters: {
        year,
        titles: titles.slice(0, 3).join('、') + (titles.length > 3 ? '…' : ''),
        cells: [...new Set(found.map(({ slot }) => slot.cell))].join('、'),
      },
      evidence: { operands: { form: year }, expected: `${year}`, actual: titles.slice(0, 3).join('、') },
      spans: found.flatMap(({ slot, span }) => (span ? [{ cell: slot.cell, ...span }] : [])),
    },
  ];
}
