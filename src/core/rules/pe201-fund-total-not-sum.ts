import type { FigureSlot, Form, FundRow } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { both } from './support/both';
import { confirmFix, setFormula, setValue } from './support/edits';
import {
  type FundGroup,
  fundGroups,
  MONEY_COLUMNS,
  type MoneyColumn,
  sumOfParts,
} from './support/fund-groups';
import { plain, printed, printedLabel, showsError } from './support/printed';

/** PE201: each money column's total is the sum of its parts, ±0.01. */
export const FUND_TOTAL_NOT_SUM = defineRule({
  code: 'PE201',
  slug: 'fund-total-not-sum',
  name: both('资金总额≠分项之和', 'Fund total is not the sum of its parts'),
  severity: 'error',
  families: [
    'target-declaration',
    'transfer-self-evaluation',
    'project-self-evaluation',
    'department-self-evaluation',
    'insurance-fund-self-evaluation',
  ],
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: both(
      '资金总额＝各资金来源之和，逐列核对，允许误差 0.01；空的分项按 0 计',
      'The total is the sum of the sources, column by column, within 0.01; blank parts count as 0',
    ),
    trust: 'practice',
  },
  why: both(
    '资金合计不平，执行率和得分就没有可靠的基数。',
    'When the funds do not add up, rate and score have no base.',
  ),
  example: {
    failing: '年度资金总额 0、0、0；其中：本年财政拨款 90、89.974、89.974',
    passing: '年度资金总额 15329.53；中央补助 11221.53，地方资金 4108',
  },
  texts: {
    wrong: {
      problem: both(
        '“{label}”的{column}为 {actual}，分项之和为 {expected}（{arithmetic}），相差 {difference}。',
        '{column} of “{label}” is {actual}; its parts add up to {expected} ({arithmetic}), a difference of {difference}.',
      ),
      advice: both(
        '核对 {cell} 与各分项：分项无误的，把 {cell} 改为 {expected}。',
        'Compare {cell} with its parts; if these are right, put {expected} into {cell}.',
      ),
    },
    above: {
      problem: both(
        '“{label}”的{column}为 {actual}，小于其中项 {expected}（{arithmetic}）。',
        '{column} of “{label}” is {actual}, less than its part {expected} ({arithmetic}).',
      ),
      advice: both(
        '核对 {cell} 与其中项，总额不能小于其中项。',
        'Compare {cell} with its part: the whole cannot be less.',
      ),
    },
    open: {
      problem: both(
        '“{label}”的{column}为空，而分项之和为 {expected}（{arithmetic}），无法判定总额。',
        '{column} of “{label}” is blank while its parts add up to {expected} ({arithmetic}); the total cannot be judged.',
      ),
      advice: both('在 {cell} 填入总额 {expected}。', 'Put the total {expected} into {cell}.'),
    },
    broken: {
      problem: both(
        '“{label}”的{column}（{cell}）公式出错，无法核对。',
        '{column} of “{label}” ({cell}) shows a failed formula.',
      ),
      advice: both('先改正 {cell} 的公式。', 'Correct the formula in {cell} first.'),
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const groups = fundGroups(form.funds);
    if (groups.length === 0) return { notApplicable: 'no-parts' };
    return groups.flatMap((group) => MONEY_COLUMNS.flatMap((column) => judge(form, group, column, context)));
  },
});

function judge(
  form: Form,
  group: FundGroup,
  column: MoneyColumn,
  context: RuleContext,
): readonly RuleFinding[] {
  const whole = group.whole[column];
  if (!whole) return [];
  const parameters = {
    label: printedLabel(group.whole.label),
    column: columnName(form, column),
    cell: whole.cell,
  };
  const broken = [whole, ...group.parts.map((part) => part[column])].find(showsError);
  if (broken) {
    return [
      {
        verdict: 'cannot-judge',
        message: 'broken',
        at: broken,
        parameters: { ...parameters, cell: broken.cell, reason: 'formula-error' },
      },
    ];
  }
  const parts = sumOfParts(group.parts, column);
  if (!parts || isShared(whole, parts.slots)) return [];
  const expected = plain(parts.total);
  const arithmetic = parts.slots.map((slot) => (slot.figure ? plain(slot.figure) : '')).join(' + ');
  const evidence = {
    operands: Object.fromEntries(parts.slots.map((slot) => [slot.cell, printed(slot)])),
    expected,
    actual: printed(whole),
  };
  const found = { at: whole, with: parts.slots, evidence } as const;
  if (whole.figure === null) {
    // A text that is no figure (`/`, 详见附件) is somebody's answer, a blank is not.
    if (printed(whole) !== '' || parts.total.eq(0)) return [];
    const open = { ...parameters, expected, arithmetic, reason: 'budget-blank' };
    return [{ ...found, verdict: 'cannot-judge', message: 'open', parameters: open }];
  }
  const difference = whole.figure.minus(parts.total);
  if (difference.abs().lte(decimal(context.profile.tolerance.sum))) return [];
  // One part alone need not be all of it (`总额 13846`, `其中：财政拨款 10975`).
  const isPartial = group.parts.length === 1 && whole.figure.gt(parts.total);
  if (isPartial || addsUpOtherwise(group.parts, column, whole.figure)) return [];
  const isAbove = group.parts.length === 1 && whole.figure.gt(0);
  return [
    {
      ...found,
      verdict: 'fail',
      message: isAbove ? 'above' : 'wrong',
      parameters: {
        ...parameters,
        actual: printed(whole),
        expected,
        arithmetic,
        difference: plain(difference.abs()),
      },
      fix: isAbove ? null : confirmFix(totalEdit(context.sheet.name, whole, parts.slots, parts.total)),
    },
  ];
}

/**
 * Two breakdowns of one total below each other (基本支出＋项目支出, 财政拨款＋其他资金), or a 其中 row inside a part that
 * was not told as one: the total is right all the same.
 */
function addsUpOtherwise(parts: readonly FundRow[], column: MoneyColumn, whole: Decimal): boolean {
  const fits = (rows: readonly FundRow[]) => sumOfParts(rows, column)?.total.eq(whole) ?? false;
  if (fits(parts.filter((row, at) => at === 0 || !printedLabel(row.label).startsWith('其中')))) return true;
  return parts.some((_, at) => at > 0 && fits(parts.slice(0, at)) && fits(parts.slice(at)));
}

/** Total and part stand in one merged cell. */
function isShared(whole: FigureSlot, slots: readonly FigureSlot[]): boolean {
  return slots.some((slot) => slot.cell === whole.cell);
}

function columnName(form: Form, column: MoneyColumn): string {
  const head = form.funds?.heads[column];
  if (head && printedLabel(head) !== '') return printedLabel(head);
  return { budgetInitial: '年初预算数', budget: '预算数', executed: '执行数' }[column];
}

function totalEdit(sheet: string, whole: FigureSlot, slots: readonly FigureSlot[], total: Decimal) {
  const isReachable = slots.every((slot) => typeof slot.value === 'number' && slot.figure?.eq(slot.value));
  if (!isReachable || slots.length < 2) return setValue(sheet, whole, Number(total));
  return setFormula(sheet, whole, slots.map((slot) => slot.cell).join('+'), Number(total));
}
