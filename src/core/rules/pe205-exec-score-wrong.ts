import type { Form } from '../form/form';
import { type Decimal, decimal, ONE, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { wholeFunds } from './support/fund-groups';
import { percentText, plain, printed, printedLabel } from './support/printed';

/** PE205: the execution score is min(weight, weight × rate). */
export const EXECUTION_SCORE_WRONG = defineRule({
  code: 'PE205',
  slug: 'exec-score-wrong',
  name: '执行率得分错误',
  severity: 'error',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '执行率*该指标分值,最高不得超过分值上限（贵州部门整体支出绩效自评表）',
    trust: 'published',
  },
  texts: {
    wrong: {
      problem:
        '“{label}”的执行率得分应为 {expected}（{weight} × {rate}，不超过 {weight}），表中为 {actual}。',
      advice: '把 {cell} 改为 {expected}；预算数或执行数有误的先改正。',
    },
    open: {
      problem: '执行率得分 {actual} 无法核对：{reason}。',
      advice: '补填“{label}”行的预算数、执行数和分值。',
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const computed = context.score(form).executionScore;
    const slot = computed?.fundRow.score;
    if (!computed || !slot || slot.figure === null) return { notApplicable: 'no-execution-score' };
    const parameters = {
      label: printedLabel(computed.fundRow.label),
      actual: printed(slot),
      cell: slot.cell,
    };
    const own = ownRate(form, context);
    const expected = computed.score ?? scoreByParts(computed.weight, own);
    const rows = [computed.fundRow.budget, computed.fundRow.executed, computed.fundRow.weight];
    const cells = rows.filter((cell) => cell !== null);
    if (expected === null || computed.weight === null) {
      const reason = computed.reason ?? 'weight-missing';
      return [
        {
          verdict: 'cannot-judge',
          message: 'open',
          at: slot,
          with: cells,
          parameters: { ...parameters, reason },
        },
      ];
    }
    if (slot.figure.minus(expected).abs().lte(decimal(context.profile.tolerance.score))) return [];
    const rate = own ?? expected.div(computed.weight);
    const edit = computed.native
      ? setFormula(
          context.sheet.name,
          slot,
          computed.native.formula,
          Number(expected),
          computed.native.numberFormat,
        )
      : setValue(context.sheet.name, slot, Number(expected));
    const finding: RuleFinding = {
      verdict: 'fail',
      message: 'wrong',
      at: slot,
      with: cells,
      parameters: {
        ...parameters,
        expected: plain(expected),
        weight: plain(computed.weight),
        rate: percentText(rate),
      },
      evidence: {
        operands: { weight: plain(computed.weight), rate: percentText(rate) },
        expected: plain(expected),
        actual: printed(slot),
      },
      fix: confirmFix(edit),
    };
    return [finding];
  },
});

/** The rate that the score rests on; where the total row is empty, that of its parts together. */
function ownRate(form: Form, context: RuleContext): Decimal | null {
  const { executionScore, rates } = context.score(form);
  const rate = rates.find((entry) => entry.fundRow === executionScore?.fundRow)?.rate ?? null;
  if (rate !== null || !form.funds) return rate;
  const whole = wholeFunds(form.funds);
  const isUsable =
    whole?.fromParts && whole.row === executionScore?.fundRow && whole.budget && whole.executed;
  return isUsable && whole.budget && whole.executed ? whole.executed.div(whole.budget) : null;
}

function scoreByParts(weight: Decimal | null, rate: Decimal | null): Decimal | null {
  if (!weight || !rate) return null;
  return roundHalfUp(weight.times(rate.gt(1) ? ONE : rate), 2);
}
