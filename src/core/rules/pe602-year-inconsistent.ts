import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { distinctSlots } from './support/distinct-slots';
import { cellList } from './support/listing';
import { filedTooLate, type OutvotedYear, oddYears, outvotedYear } from './support/outvoted-year';
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
    title: {
      problem: '{cell}写的是 {year} 年度，而 {cells} 写的都是 {other} 年，没有一处写 {year} 年。',
      advice: '核对 {cell} 的年度：套用旧表忘了改的改为 {other} 年；确是 {year} 年度的，改正其余各处。',
    },
    filed: {
      problem: '无法判定：{cell}写的是 {year} 年度，填报日期 {filed} 却在两年以后，表中没有别处写明年度。',
      advice: '核对 {cell} 的年度是否为 {other} 年；确是 {year} 年度的，核对填报日期。',
    },
    odd: {
      problem: '{cell}写的是 {year} 年度，本文件其余同类表都是 {other} 年度。',
      advice: '核对 {cell} 的年度；确是不同年度的表，无须改动。',
    },
    documents: {
      problem: '本表是 {year} 年度，所引文件为其他年度：{titles}。',
      advice: '核对 {cells} 所引文件是否仍然有效，有 {year} 年新文件的改引新文件。',
    },
  },
  check: (form) => {
    if (form.year === null) return { notApplicable: 'no-year' };
    const { year } = form;
    const outvoted = outvotedYear(form, year);
    const late = outvoted ? null : filedTooLate(form, year);
    // What speaks for the other year is said once, at the title.
    const places = otherYears(form, year).filter((conflict) => conflict.year !== outvoted?.other);
    return [
      ...(outvoted ? [titleFinding(outvoted, year, 'title')] : []),
      ...(late ? [titleFinding(late, year, 'filed')] : []),
      ...places.map((conflict) => placeFinding(conflict, year)),
      ...documents(textsOf(form), year),
    ];
  },
  checkWorkbook: (recognition): RuleOutcome => {
    if (!recognition.forms.some(({ year }) => year !== null)) return { notApplicable: 'no-year' };
    return oddYears(recognition).map(({ form, ...odd }) => ({
      ...titleFinding(odd, form.year ?? odd.other, 'odd'),
      sheet: form.sheet,
      severity: 'info',
    }));
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
  return distinctSlots(slots);
}

function titleFinding(
  { slot, other, witnesses }: OutvotedYear,
  year: number,
  message: 'title' | 'filed' | 'odd',
): RuleFinding {
  return {
    verdict: message === 'filed' ? 'cannot-judge' : 'fail',
    message,
    at: slot,
    with: witnesses,
    parameters: {
      year,
      other,
      cell: slot.cell,
      cells: cellList(witnesses),
      filed: witnesses[0]?.text.trim().slice(0, 30) ?? '',
    },
    evidence: { operands: { form: year, others: other }, expected: `${other}`, actual: `${year}` },
  };
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
