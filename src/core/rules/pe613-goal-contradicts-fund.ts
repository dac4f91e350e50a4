import type { Form, FundRow, Slot } from '../form/form';
import type { ExecutionRate } from '../score/form-score';
import { type Decimal, decimal } from '../text/decimal';
import { compactText } from '../text/normalise';
import { defineRule, type RuleContext, type RuleFinding, type RuleOutcome } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { answeredGoals } from './support/goal-items';
import { givesReason } from './support/indicator-values';
import { budgetOf, percentText, plain, printedLabel } from './support/printed';
import { isOnRunningYear } from './support/running-year';

/** Below it money and goals contradict each other (rule book, PE613). */
const LOW_PERCENT = 60;
/** The result says that something is not done. */
const UNFINISHED =
  /未完成|没有完成|未能|尚未|未达|没有达到|部分(?:完成|达成|实现)|推进中|正在|进行中|滞后|缓慢|延期|延迟|推迟|暂未|未实施|未开工|未支付|未拨付|未执行|待支付|待拨付|结转|取消|压减|调减|核减|节约资金|节余|偏低|不足|未全部|完成(?:率|进度)?(?:为|达)?(?:[1-8]?[0-9])(?:\.\d+)?%/;

/** PE613: a result that is complete while most of the money was not spent. */
export const GOAL_CONTRADICTS_FUND = defineRule({
  code: 'PE613',
  slug: 'goal-contradicts-fund',
  name: '目标完成与资金执行矛盾',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '总执行率或某一来源执行率低于60%而目标全部写成完成的，须核实或说明',
    trust: 'practice',
  },
  texts: {
    contradiction: {
      problem: '{rates}，而完成情况没有写任何一项未完成。',
      advice: '核实 {cell} 各项是否真正完成；已完成而资金未付的，写明结余、结转或待支付的原因。',
    },
    noBudget: {
      problem: '无法判定：{reason}。',
      advice: '先补填 {cell} 的预算数和执行数。',
    },
  },
  check: (form, context): RuleOutcome => {
    const [goal] = answeredGoals(form);
    if (!goal) return { notApplicable: 'no-goals' };
    if (!form.funds) return { notApplicable: 'no-funds' };
    if (isOnRunningYear(form)) return { notApplicable: 'year-running' };
    const rates = context.score(form).rates;
    const whole = rates.find(({ fundRow }) => fundRow.level === 0);
    if (whole && (whole.reason === 'budget-blank' || whole.reason === 'budget-zero')) {
      const parts = rates.filter(({ rate }) => rate !== null);
      if (parts.length === 0) return cannotJudge(whole);
    }
    const low = rates.filter((rate) => isLow(rate) && !givesReason(rate.fundRow.reason));
    if (low.length === 0 || isExplained(form) || saysUnfinished(form, context)) return [];
    return [finding(goal.actual, goal.expected, low)];
  },
});

function cannotJudge({ fundRow, reason }: ExecutionRate): readonly RuleFinding[] {
  const at = budgetOf(fundRow) ?? fundRow.label;
  return [
    {
      verdict: 'cannot-judge',
      message: 'noBudget',
      at,
      parameters: { reason: reason ?? 'budget-blank', cell: at.cell },
    },
  ];
}

function isLow({ rate, fundRow }: ExecutionRate): boolean {
  return rate?.times(100).lt(LOW_PERCENT) === true && fundRow.level <= 1 && fundRow.kind !== 'prior';
}

/** 说明 or a reason gives more than 无. */
function isExplained(form: Form): boolean {
  return form.sections.some(
    ({ role, body }) => (role === 'explanation' || role === 'reason') && givesReason(body),
  );
}

/** The result says so, or a row of the table missed its target. */
function saysUnfinished(form: Form, context: RuleContext): boolean {
  const texts = form.goals.flatMap(({ actual }) => (actual ? [compactText(actual.text)] : []));
  if (texts.some((text) => UNFINISHED.test(text))) return true;
  return context.score(form).indicators.some(({ met }) => met === false);
}

function finding(actual: Slot, expected: Slot, low: readonly ExecutionRate[]): RuleFinding {
  const cells = low.flatMap(({ fundRow }) => cellsOf(fundRow));
  // 总额 and 其中：中央补助 with the same figures are one amount.
  const different = low.filter(
    ({ fundRow }, at) =>
      !low.slice(0, at).some((before) => unspentOf(before.fundRow)?.eq(unspentOf(fundRow) ?? 0)),
  );
  const named = different.map(({ fundRow, rate }) => ({
    label: printedLabel(fundRow.label).replace(/^其中:?/, ''),
    percent: percentText(rate ?? decimal(0)),
    unspent: unspentOf(fundRow),
  }));
  return {
    verdict: 'fail',
    message: 'contradiction',
    at: actual,
    with: [expected, ...cells],
    parameters: {
      rates: named
        .map(
          ({ label, percent, unspent }) =>
            `${label}执行率 ${percent}${unspent ? `（剩余 ${plain(unspent)}）` : ''}`,
        )
        .join('，'),
      cell: actual.cell,
    },
    evidence: {
      operands: Object.fromEntries(named.map(({ label, percent }) => [label, percent])),
      expected: `≥${LOW_PERCENT}%`,
      actual: named.map(({ percent }) => percent).join('、'),
    },
  };
}

function cellsOf(row: FundRow): readonly Slot[] {
  return [row.rate, budgetOf(row), row.executed].filter((slot) => slot !== null);
}

function unspentOf(row: FundRow): Decimal | null {
  const [budget, executed] = [budgetOf(row)?.figure ?? null, row.executed?.figure ?? null];
  return budget && executed ? budget.minus(executed) : null;
}
