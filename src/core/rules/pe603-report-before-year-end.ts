import type { Slot } from '../form/form';
import { latestDay, printDate } from '../text/date';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { type FilingDate, filingDates, reportDates } from './support/filing-dates';

/** Reports made on the way through the year: they are due before its end. */
const ON_THE_WAY = /监控|半年|季度|中期|上半|阶段性|运行/;

/** PE603: a self-evaluation of a year is not filed before the year is over. */
export const REPORT_BEFORE_YEAR_END = defineRule({
  code: 'PE603',
  slug: 'report-before-year-end',
  name: '自评日期早于年末',
  severity: 'warning',
  families: [...SELF_EVALUATIONS, 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '自评在年度结束后进行，填报日期不早于当年12月31日',
    trust: 'ours',
  },
  texts: {
    early: {
      problem: '{year} 年度自评的填报日期是 {date}，早于 {year} 年 12 月 31 日。',
      advice: '核对 {cell} 的日期；如确在年末前填报，按全年决算数更新完成值和执行数后重新填写日期。',
    },
    noYear: {
      problem: '无法判定：{reason}。',
      advice: '写明评价年度后再核对填报日期 {cell}。',
    },
  },
  check: (form) => judge(filingDates(form), form.year, form.title),
  checkReport: (report) => judge(reportDates(report), report.year, report.title),
});

function judge(dates: readonly FilingDate[], year: number | null, title: Slot | null): RuleOutcome {
  const [first] = dates;
  if (!first || (title && ON_THE_WAY.test(compactText(title.text))))
    return { notApplicable: 'no-filing-date' };
  if (year === null) {
    const parameters = { reason: 'no-year', cell: first.slot.cell };
    return [{ verdict: 'cannot-judge', message: 'noYear', at: first.slot, parameters } satisfies RuleFinding];
  }
  const end = year * 10_000 + 1231;
  return dates.flatMap(({ slot, date }): RuleFinding[] => {
    if (date.year === null || latestDay(date) >= end) return [];
    const written = printDate(date);
    return [
      {
        verdict: 'fail',
        message: 'early',
        at: slot,
        parameters: { year, date: written, cell: slot.cell },
        evidence: { operands: { filed: written }, expected: `≥${year}年12月31日`, actual: written },
      },
    ];
  });
}
