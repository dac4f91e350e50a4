import type { FigureSlot, Form, FundRow, Slot } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { both } from './support/both';
import { explainsExecution, reasonPlacesOfFunds } from './support/execution-reasons';
import { SELF_EVALUATIONS } from './support/families';
import { totalRow, wholeFunds } from './support/fund-groups';
import { budgetOf, percentText, printed, printedLabel, rateMatches } from './support/printed';

/** PE501: a low execution rate comes with its reason. One finding a form. */
export const LOW_EXECUTION_NO_REASON = defineRule({
  code: 'PE501',
  slug: 'low-exec-no-reason',
  name: both('执行率低未说明', 'Low execution rate without a reason'),
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '预算执行率未达到90%的需说明原因（四川省部门预算项目支出绩效自评表）；低于60%按错误提示',
      'A rate below 90% needs a reason (Sichuan form); below 60% it counts as an error',
    ),
    trust: 'published',
  },
  why: both(
    '钱没花出去而不说原因，审核人无法判断是节约、推迟还是没有做，表格会被退回。',
    'Unspent money without a reason: saved, put off or not done at all? The sheet is sent back.',
  ),
  example: {
    failing: '预算执行率 77.32%，未完成原因为空，说明“无”',
    passing: '预算执行率 77.32%，说明“地方资金年底下达，结转下年使用”',
  },
  texts: {
    low: {
      problem: both(
        '“{label}”的预算执行率为 {rate}（{executed} ÷ {budget}），低于 {limit}%，表中没有说明原因。',
        'The execution rate of “{label}” is {rate} ({executed} ÷ {budget}), below {limit}%, and no reason is given.',
      ),
      advice: both(
        '在{place}写明未执行的原因（如资金下达晚、项目跨年、采购节约）和改进措施；执行率有误的先改正。',
        'Say in {place} why the money was not spent (late funds, work across years, savings) and what will be done; correct the rate first if it is wrong.',
      ),
    },
    open: {
      problem: both(
        '“{label}”的预算执行率无法判定：{reason}。',
        'The execution rate of “{label}” cannot be judged: {reason}.',
      ),
      advice: both('补填预算数和执行数。', 'Fill in the budget and the executed amount.'),
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
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
