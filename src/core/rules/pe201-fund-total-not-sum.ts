import type { FigureSlot, Form, FundRow } from '../form/form';
import { type Decimal, decimal, sum } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import {
  type FundGroup,
  figuresIn,
  fundGroups,
  MONEY_COLUMNS,
  type MoneyColumn,
  sumOfParts,
} from './support/fund-groups';
import { moneyPlaces } from './support/money-places';
import { plain, printed, printedLabel, showsError } from './support/printed';

/** PE201: each money column's total is the sum of its parts, ±0.01. */
export const FUND_TOTAL_NOT_SUM = defineRule({
  code: 'PE201',
  slug: 'fund-total-not-sum',
  name: '资金总额≠分项之和',
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
    text: '资金总额＝各资金来源之和，逐列核对，允许误差 0.01；空的分项按 0 计',
    trust: 'practice',
  },
  texts: {
    wrong: {
      problem: '“{label}”的{column}为 {actual}，分项之和为 {expected}（{arithmetic}），相差 {difference}。',
      advice: '核对 {cell} 与各分项：分项无误的，把 {cell} 改为 {expected}。',
    },
    left: {
      problem: '“{label}”的{columns}都是 0，分项之和为 {expected}。',
      advice: '在 {cells} 填入各分项之和 {expected}。',
    },
    above: {
      problem: '“{label}”的{column}为 {actual}，小于其中项 {expected}（{arithmetic}）。',
      advice: '核对 {cell} 与其中项，总额不能小于其中项。',
    },
    open: {
      problem: '“{label}”的{column}为空，而分项之和为 {expected}（{arithmetic}），无法判定总额。',
      advice: '在 {cell} 填入总额 {expected}。',
    },
    broken: {
      problem: '“{label}”的{column}（{cell}）公式出错，无法核对。',
      advice: '先改正 {cell} 的公式。',
    },
    negative: {
      problem: '“{label}”为负数 {actual}。',
      advice: '核对 {cell} 的正负号；调减预算的填调减后的数。',
    },
  },
  check: (form, context) => {
    const negative = belowZero(form);
    if (!form.funds) return negative.length > 0 ? negative : { notApplicable: 'no-funds' };
    const groups = fundGroups(form.funds);
    if (groups.length + negative.length === 0) return { notApplicable: 'no-parts' };
    const sums = groups.flatMap((group) =>
      together(MONEY_COLUMNS.flatMap((column) => judge(form, group, column, context))),
    );
    return [...negative, ...sums];
  },
});

/** Money of a declaration below zero; in a self-evaluation rate and execution tell it, but for incomes. */
function belowZero(form: Form): readonly RuleFinding[] {
  const wrong = moneyPlaces(form).filter(
    ({ slot, figure, label }) =>
      figure.lt(0) &&
      (form.family === 'target-declaration' ||
        /收入/.test(label) ||
        form.funds?.rows.some(({ budgetInitial }) => budgetInitial?.cell === slot.cell)),
  );
  return wrong.map(({ slot, label }) => {
    const parameters = { label, actual: printed(slot), cell: slot.cell };
    const evidence = { operands: {}, expected: '≥0', actual: printed(slot) };
    return { verdict: 'fail', message: 'negative', at: slot, parameters, evidence };
  });
}

/** A total row left at 0 in several columns is one fault: nobody filled it in. */
function together(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const [first, ...rest] = findings;
  const isLeft = ({ message, evidence }: RuleFinding) =>
    message === 'wrong' && /^0(?:\.0+)?$/.test(String(evidence?.actual));
  if (!first || rest.length === 0 || !findings.every(isLeft)) return findings;
  const list = (name: string) => findings.map(({ parameters }) => String(parameters?.[name])).join('、');
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return [
    {
      ...first,
      message: 'left',
      with: [...rest.map(({ at }) => at), ...findings.flatMap((each) => each.with ?? [])],
      parameters: {
        label: first.parameters?.label ?? '',
        columns: list('column'),
        cells: list('cell'),
        expected: list('expected'),
      },
      evidence: {
        operands: Object.assign({}, ...findings.map(({ evidence }) => evidence?.operands)),
        expected: list('expected'),
        actual: findings.map(({ evidence }) => evidence?.actual).join('、'),
      },
      fix: confirmFix(...edits),
    },
  ];
}

function judge(
  form: Form,
  group: FundGroup,
  column: MoneyColumn,
  context: RuleContext,
): readonly RuleFinding[] {
  const whole = group.whole[column];
  if (!whole) return [];
  const named = () => ({
    label: printedLabel(group.whole.label),
    column: columnName(form, column),
    cell: whole.cell,
  });
  const broken = [whole, ...group.parts.map((part) => part[column])].find(showsError);
  if (broken) {
    return [
      {
        verdict: 'cannot-judge',
        message: 'broken',
        at: broken,
        parameters: { ...named(), cell: broken.cell, reason: 'formula-error' },
      },
    ];
  }
  const parts = sumOfParts(group.parts, column);
  if (!parts || isShared(whole, parts.slots)) return [];
  const difference = whole.figure?.minus(parts.total) ?? null;
  if (difference?.abs().lte(decimal(context.profile.tolerance.sum))) return [];
  const parameters = named();
  const expected = plain(parts.total);
  // A sum of one figure is no arithmetic: where it stands says more.
  const [first, ...others] = parts.slots;
  const arithmetic =
    first && others.length === 0
      ? first.cell
      : parts.slots.map((slot) => (slot.figure ? plain(slot.figure) : '')).join(' + ');
  const evidence = {
    operands: Object.fromEntries(parts.slots.map((slot) => [slot.cell, printed(slot)])),
    expected,
    actual: printed(whole),
  };
  const found = { at: whole, with: parts.slots, evidence } as const;
  if (whole.figure === null || difference === null) {
    // A text that is no figure (`/`, 详见附件) is somebody's answer, a blank is not.
    if (printed(whole) !== '' || parts.total.eq(0)) return [];
    const open = { ...parameters, expected, arithmetic, reason: 'budget-blank' };
    return [{ ...found, verdict: 'cannot-judge', message: 'open', parameters: open }];
  }
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
  return isTwiceOver(figuresIn(parts, column), whole);
}

/** Do the first of the figures add up to the whole, and the others once more? */
function isTwiceOver(slots: readonly FigureSlot[], whole: Decimal): boolean {
  const figures = slots.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  if (!sum(figures).eq(whole.times(2))) return false;
  let added = decimal(0);
  return figures.slice(0, -1).some((figure) => {
    added = added.plus(figure);
    return added.eq(whole);
  });
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
