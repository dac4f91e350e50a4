import type { FigureSlot, Form, FundRow, Slot } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { explainsExecution, reasonPlacesOfFunds } from './support/execution-reasons';
import { SELF_EVALUATIONS } from './support/families';
import { totalRow, wholeFunds } from './support/fund-groups';
import { budgetOf, percentText, printed, printedLabel, rateMatches } from './support/printed';
import { isOnRunningYear } from './support/running-year';

/** PE501: a low execution rate comes with its reason. One finding a form. */
export const LOW_EXECUTION_NO_REASON = defineRule({
  code: 'PE501',
  slug: 'low-exec-no-reason',
  name: '执行率低未说明',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '预算执行率未达到90%的需说明原因（四川省部门预算项目支出绩效自评表）；低于60%按错误提示',
    trust: 'published',
  },
  texts: {
    low: {
      problem: '“{label}”的预算执行率为 {rate}（{executed} ÷ {budget}），低于 {limit}%，表中没有说明原因。',
      advice: '在{place}写明未执行的原因（如资金下达晚、项目跨年、采购节约）和改进措施；执行率有误的先改正。',
    },
    open: {
      problem: '“{label}”的预算执行率无法判定：{reason}。',
      advice: '补填预算数和执行数。',
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    if (isOnRunningYear(form)) return { notApplicable: 'year-running' };
    const open = openTotal(form, context);
    const low = open ? null : lowRow(form, context);
    if (open) return [open];
    if (low === null || explainsExecution(form)) return [];
    return [finding(form, low, context)];
  },
});

interface LowRow {
  readonly row: FundRow;
  readonly rate: Decimal;
  readonly places: number;
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  readonly slots: readonly FigureSlot[];
}

/** The row whose rate is below the limit: the total, or the first of its kind where the form has no total row. */
function lowRow(form: Form, context: RuleContext): LowRow | null {
  const limit = decimal(context.profile.execution.reasonBelow).div(100);
  const { rates } = context.score(form);
  const whole = form.funds ? wholeFunds(form.funds) : null;
  const read = (row: FundRow): LowRow | null => {
    const isTotal = whole?.row === row;
    const byParts = isTotal && whole.fromParts && whole.budget && whole.executed;
    const own = rates.find((entry) => entry.fundRow === row);
    const computed = byParts ? whole.executed.div(whole.budget) : (own?.rate ?? null);
    const isInitial = own?.base === 'budgetInitial';
    const budget = isInitial ? row.budgetInitial : budgetOf(row);
    const shown = row.rate?.figure ?? null;
    const isRight = row.rate !== null && computed !== null && rateMatches(row.rate, computed);
    // A printed rate over blank amounts is all there is; over half of them it is a formula's 0.
    const isAlone = computed === null && own?.reason === 'budget-blank' && row.executed?.figure == null;
    const rate = isRight || isAlone ? shown : computed;
    if (rate === null) return null;
    return {
      row,
      rate,
      places: row.rate?.places ?? 2,
      budget: byParts ? whole.budget : (budget?.figure ?? null),
      executed: byParts ? whole.executed : (row.executed?.figure ?? null),
      slots: byParts ? whole.slots : [budget, row.executed].filter((slot) => slot !== null),
    };
  };
  const total = form.funds ? totalRow(form.funds) : null;
  const rows = total ? [total] : (form.funds?.rows ?? []).filter(({ kind }) => kind !== 'prior');
  for (const row of rows) {
    const found = read(row);
    if (found?.rate.lt(limit)) return found;
  }
  return null;
}

/** Money was spent and the budget is not there to hold it against. */
function openTotal(form: Form, context: RuleContext): RuleFinding | null {
  const whole = form.funds ? wholeFunds(form.funds) : null;
  if (!whole || whole.fromParts || whole.row.rate?.figure != null) return null;
  const computed = context.score(form).rates.find((entry) => entry.fundRow === whole.row);
  if (!computed || computed.rate !== null || computed.leftBlank || computed.reason === null) return null;
  if (!whole.executed?.gt(0)) return null;
  const at = whole.row.rate ?? whole.row.executed ?? whole.row.label;
  const parameters = { label: printedLabel(whole.row.label), reason: computed.reason };
  return { verdict: 'cannot-judge', message: 'open', at, with: whole.slots, parameters };
}

function finding(form: Form, low: LowRow, context: RuleContext): RuleFinding {
  const { row, rate } = low;
  const { errorBelow, reasonBelow } = context.profile.execution;
  const isGrave = rate.lt(decimal(errorBelow).div(100));
  const at: Slot = row.rate ?? row.executed ?? row.label;
  const places = reasonPlacesOfFunds(form);
  const words = (figure: Decimal | null) => figure?.toFixed() ?? '';
  return {
    verdict: 'fail',
    message: 'low',
    ...(isGrave ? { severity: 'error' } : {}),
    at,
    with: [...low.slots, ...places],
    parameters: {
      label: printedLabel(row.label),
      rate: row.rate?.figure?.eq(rate) ? printedRate(row.rate, rate) : percentText(rate, low.places),
      executed: words(low.executed),
      budget: words(low.budget),
      limit: isGrave ? errorBelow : reasonBelow,
      place: places.map(({ cell }) => cell).join('、') || '“说明”栏',
    },
    evidence: {
      operands: { executed: words(low.executed), budget: words(low.budget) },
      expected: `≥${reasonBelow}%`,
      actual: percentText(rate, low.places),
    },
  };
}

/** As the cell shows it; a percent column of plain numbers (79.27) gets its sign. */
function printedRate(slot: FigureSlot, rate: Decimal): string {
  return /[%％]/.test(slot.text) ? printed(slot) : percentText(rate, slot.places);
}
