import type { FigureSlot, Form } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { plain } from './support/printed';
import { formFigures, inBaseUnit, isMoney, type TextFigure, yuanPer } from './support/text-figures';
import { textTolerance } from './support/text-money';

const SPENT = /支出|使用|执行|拨付|完成投资/;
const GRANTED = /预算|安排|下达|拨款|到位/;
/** A change, a mean or a share is not the year's amount. */
const NOT_THE_AMOUNT = /增加|减少|增长|下降|次均|人均|标准|结余|结转|率|较|比|其中|收入/;
const PRIOR = /上年|去年|上一年|前一年/;

/** PE605: last year's amount in the table and in the text. */
export const PRIOR_YEAR_CONFLICT = defineRule({
  code: 'PE605',
  slug: 'prior-year-conflict',
  name: '上年数前后不一致',
  severity: 'warning',
  families: ['target-declaration'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '表内上年度资金数与文字中的上年数一致',
    trust: 'ours',
  },
  texts: {
    differs: {
      problem: '表内上年度数为 {table} {unit}，文字写“{text}”，相差 {gap} {unit}。',
      advice: '核对 {cell} 与 {textCells}：口径不同的（其他部门资金等）写明，写错的改正。',
    },
    noUnit: {
      problem: '无法判定：{reason}。',
      advice: '写明 {cell} 的金额单位。',
    },
  },
  check: (form, { profile }): RuleOutcome => {
    const amounts = form.moneyEntries.filter(
      ({ role, amount }) => (role === 'priorExecuted' || role === 'priorBudget') && amount.figure !== null,
    );
    if (amounts.length === 0) return { notApplicable: 'no-prior-amount' };
    const figures = formFigures(form).filter((figure) => isOfPriorYear(figure, form.year));
    const budget = amounts.find(({ role }) => role === 'priorBudget')?.amount ?? null;
    const executed = amounts.find(({ role }) => role === 'priorExecuted')?.amount ?? null;
    const pairs: readonly (readonly [FigureSlot | null, readonly TextFigure[]])[] = [
      [executed ?? null, figures.filter(({ metric }) => SPENT.test(metric))],
      [budget, figures.filter(({ metric }) => GRANTED.test(metric) && !SPENT.test(metric))],
    ];
    return pairs.flatMap(([slot, told]) => {
      if (!slot || told.length === 0) return [];
      if (form.unit === null) {
        const parameters = { reason: 'unit-not-stated', cell: slot.cell };
        return [{ verdict: 'cannot-judge', message: 'noUnit', at: slot, parameters } satisfies RuleFinding];
      }
      return conflict(
        form,
        slot,
        told,
        (amount) => textTolerance(profile, amount),
        decimal(profile.scoring.approximateBand),
      );
    });
  },
});

function isOfPriorYear(figure: TextFigure, year: number | null): boolean {
  if (!isMoney(figure.unit) || figure.high !== null || NOT_THE_AMOUNT.test(figure.metric)) return false;
  const { period } = figure;
  if (period === null) return false;
  return PRIOR.test(period) || (year !== null && period === `${year - 1}年`);
}

function conflict(
  form: Form,
  slot: FigureSlot,
  told: readonly TextFigure[],
  tolerance: (yuan: Decimal) => Decimal,
  band: Decimal,
): readonly RuleFinding[] {
  const { figure } = slot;
  if (figure === null || form.unit === null) return [];
  const perUnit = yuanPer(form.unit);
  const table = figure.times(perUnit);
  const wrong = told.filter((found) => {
    const gap = inBaseUnit(found).minus(table).abs();
    const rough = found.isApproximate ? table.abs().times(band).div(100) : decimal(0);
    return gap.gt(tolerance(table)) && gap.gt(rough);
  });
  const [first] = wrong;
  if (!first) return [];
  const gap = inBaseUnit(first).minus(table).abs().div(perUnit);
  return [
    {
      verdict: 'fail',
      message: 'differs',
      at: slot,
      with: wrong,
      parameters: {
        table: plain(figure),
        unit: form.unit,
        text: first.metric + first.text,
        gap: plain(gap),
        cell: slot.cell,
        textCells: [...new Set(wrong.map(({ cell }) => cell))].join('、'),
      },
      evidence: {
        operands: { table: plain(figure), text: first.text },
        expected: plain(figure),
        actual: first.text,
      },
      spans: wrong.map(({ cell, from, to }) => ({ cell, from, to })),
    },
  ];
}
