import type { FigureSlot, Form, FundBlock, FundRow } from '../form/form';
import type { ExecutionRate } from '../score/form-score';
import { type Decimal, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import { budgetColumn, hasFigures, wholeFunds } from './support/fund-groups';
import { isUnfilled } from './support/indicator-values';
import {
  budgetOf,
  percentText,
  plain,
  printed,
  printedLabel,
  rateMatches,
  showsError,
} from './support/printed';

/** PE202: the printed 预算执行率 is 全年执行数 ÷ 全年预算数 at its printed digits. */
export const EXECUTION_RATE_WRONG = defineRule({
  code: 'PE202',
  slug: 'exec-rate-wrong',
  name: '预算执行率算错',
  severity: 'error',
  families: ['transfer-self-evaluation', 'project-self-evaluation', 'department-self-evaluation'],
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '预算执行率（B/A）＝全年执行数÷全年预算数，按表中所印位数四舍五入',
    trust: 'seed',
  },
  texts: {
    wrong: {
      problem: '“{label}”的预算执行率应为 {expected}（{executed} ÷ {budget}），表中为 {actual}。',
      advice:
        '把 {cell} 改为 {expected}，或改为公式 全年执行数÷全年预算数；若预算数或执行数填错，先改正它们。',
    },
    parts: {
      problem:
        '“{label}”为 0 或空，按分项合计，预算执行率应为 {expected}（{executed} ÷ {budget}），表中为 {actual}。',
      advice: '先在“{label}”行填入各分项之和，再把 {cell} 改为 {expected}。',
    },
    open: {
      problem: '“{label}”的预算执行率 {actual} 无法核对：{reason}。',
      advice: '补填“{label}”行的预算数和执行数。',
    },
    blank: {
      problem: '“{label}”行的{blank}没有填写数字。',
      advice: '在 {cell} 补填。',
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const failed = form.funds.rows.flatMap((row): RuleFinding[] =>
      row.rate && showsError(row.rate) ? [open(row, row.rate, 'formula-error')] : [],
    );
    const whole = wholeFunds(form.funds);
    const { funds } = form;
    const blank = isUnfilled(form) ? [] : funds.rows.flatMap((row) => blankFigure(form, funds, row, context));
    if (!hasFigures(form.funds, 'rate'))
      return failed.length + blank.length > 0 ? [...failed, ...blank] : { notApplicable: 'no-rate' };
    const found = context.score(form).rates.flatMap((computed): RuleFinding[] => {
      const { fundRow } = computed;
      const rate = fundRow.rate;
      if (!rate || rate.figure === null || fundRow.kind === 'prior') return [];
      if (computed.rate !== null) return judge(form, rate, computed, computed.rate, context);
      if (whole?.row !== fundRow) return [];
      if (whole.fromParts && whole.budget && whole.executed) {
        return judgeByParts(fundRow, rate, whole.executed, whole.budget, whole.slots);
      }
      return computed.reason === null || computed.leftBlank ? [] : [open(fundRow, rate, computed.reason)];
    });
    return [...found, ...failed, ...blank];
  },
});

/** A total row of a form that is filled in states its execution and its rate. */
function blankFigure(
  form: Form,
  block: FundBlock,
  row: FundRow,
  context: RuleContext,
): readonly RuleFinding[] {
  const budget = budgetOf(row);
  if (row.level > 0 || row.kind === 'prior' || !budget?.figure?.gt(0)) return [];
  // What the parts have spent is PE201's; the points may stand with the rate of the part that is scored alone.
  const hasSpent = block.rows.some(({ level, executed }) => level > row.level && executed?.figure);
  const isScoredBelow =
    !row.weight?.figure && block.rows.some(({ weight, rate }) => weight?.figure && rate?.figure);
  const isLeft = (column: 'executed' | 'rate') =>
    isNoFigure(row[column]) &&
    !(column === 'executed' ? hasSpent && row.executed?.text.trim() === '' : isScoredBelow);
  const column = isLeft('executed') ? 'executed' : row.executed?.figure && isLeft('rate') ? 'rate' : null;
  const slot = column ? row[column] : null;
  if (!slot) return [];
  const computed = context.score(form).rates.find(({ fundRow }) => fundRow === row);
  return [
    {
      verdict: 'fail',
      severity: 'warning',
      message: 'blank',
      at: slot,
      with: [budget],
      parameters: {
        label: printedLabel(row.label),
        blank: column === 'rate' ? '预算执行率' : '全年执行数',
        blankEn: column === 'rate' ? 'execution rate' : 'execution',
        cell: slot.cell,
      },
      evidence: { operands: { budget: plain(budget.figure) } },
      fix: computed?.rate ? confirmFix(rateEdit(context.sheet.name, slot, computed, computed.rate)) : null,
    },
  ];
}

/** Blank, or words where an amount belongs (详见附表); a dash is an answer. */
function isNoFigure(slot: FigureSlot | null): boolean {
  return (
    slot !== null && slot.figure === null && !showsError(slot) && /^(?:\P{P}.*)?$/su.test(slot.text.trim())
  );
}

function judge(
  form: Form,
  rate: FigureSlot,
  computed: ExecutionRate,
  expected: Decimal,
  context: RuleContext,
): RuleFinding[] {
  if (rateMatches(rate, expected) || fitsOtherBase(form, computed.fundRow, rate)) return [];
  const { fundRow } = computed;
  const budget =
    computed.base === 'budgetInitial' ? (fundRow.budgetInitial ?? fundRow.budget) : budgetOf(fundRow);
  const parameters = {
    label: printedLabel(fundRow.label),
    expected: percentText(expected, rate.places),
    executed: fundRow.executed?.figure ? plain(fundRow.executed.figure) : '0',
    budget: budget?.figure ? plain(budget.figure) : '0',
    actual: printed(rate),
    cell: rate.cell,
  };
  return [
    {
      verdict: 'fail',
      message: 'wrong',
      at: rate,
      with: [budget, fundRow.executed].filter((slot) => slot !== null),
      parameters,
      evidence: {
        operands: { executed: parameters.executed, budget: parameters.budget },
        expected: parameters.expected,
        actual: parameters.actual,
      },
      fix: confirmFix(rateEdit(context.sheet.name, rate, computed, expected)),
    },
  ];
}

function rateEdit(sheet: string, rate: FigureSlot, computed: ExecutionRate, expected: Decimal) {
  const isPercentNumber =
    typeof rate.value === 'number' && rate.value > 2 && !rate.numberFormat.includes('%');
  if (isPercentNumber) return setValue(sheet, rate, Number(roundHalfUp(expected.times(100), 2)));
  const ratio = Number(roundHalfUp(expected, 4));
  if (!computed.native) return setValue(sheet, rate, ratio, '0.00%');
  return setFormula(sheet, rate, computed.native.formula, ratio, computed.native.numberFormat);
}

/** The rate was computed on the initial budget: PE203 says so. */
function fitsOtherBase(form: Form, row: FundRow, rate: FigureSlot): boolean {
  if (!form.funds || budgetColumn(form.funds) !== 'budget') return false;
  const initial = row.budgetInitial?.figure;
  const executed = row.executed?.figure;
  const isOtherBase = initial && !initial.eq(0) && row.budget?.figure && !initial.eq(row.budget.figure);
  return Boolean(isOtherBase && executed && rateMatches(rate, executed.div(initial)));
}

function judgeByParts(
  row: FundRow,
  rate: FigureSlot,
  executed: Decimal,
  budget: Decimal,
  slots: readonly FigureSlot[],
): RuleFinding[] {
  const ratio = executed.div(budget);
  if (rateMatches(rate, ratio)) return [];
  const parameters = {
    label: printedLabel(row.label),
    expected: percentText(ratio, rate.places),
    executed: plain(executed),
    budget: plain(budget),
    actual: printed(rate),
    cell: rate.cell,
  };
  return [
    {
      verdict: 'fail',
      message: 'parts',
      at: rate,
      with: slots,
      parameters,
      evidence: {
        operands: { executed: parameters.executed, budget: parameters.budget },
        expected: parameters.expected,
        actual: parameters.actual,
      },
    },
  ];
}

function open(row: FundRow, rate: FigureSlot, reason: string): RuleFinding {
  return {
    verdict: 'cannot-judge',
    message: 'open',
    at: rate,
    with: [row.budget, row.executed].filter((slot) => slot !== null),
    parameters: { label: printedLabel(row.label), actual: printed(rate), reason },
    evidence: {
      operands: {
        budget: row.budget ? printed(row.budget) : null,
        executed: row.executed ? printed(row.executed) : null,
      },
      actual: printed(rate),
    },
  };
}
