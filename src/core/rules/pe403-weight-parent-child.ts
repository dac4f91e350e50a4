import type { FigureSlot, Form, Slot } from '../form/form';
import type { FormScore } from '../score/form-score';
import type { Sheet } from '../sheet/sheet';
import { type Decimal, HUNDRED, sum } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { type RoundingDrift, weightDrifts, weightsInGroup } from './support/equal-parts';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { groupsWithPoints } from './support/groups-with-points';
import { plain, printedLabel } from './support/printed';
import {
  exceedsWeights,
  NO_WEIGHTS,
  noWeights,
  printedWeights,
  samePoints,
  weightedRows,
  weightSource,
  withoutPoints,
} from './support/weights';

/** A label with points, and the points of what stands under it. */
interface Family {
  readonly label: Slot;
  readonly points: Decimal;
  readonly children: readonly { readonly slot: Slot; readonly points: Decimal | null }[];
  /** Template rows without points stand among the children. */
  readonly hasSpareRows: boolean;
  /** Sums that are as good: a table's points may count the execution rate in. */
  readonly alsoAllowed?: Decimal;
}

/** PE403: the points printed in a level 1 or level 2 label, or for the whole table, are the sum of those under it. */
export const WEIGHT_PARENT_CHILD = defineRule({
  code: 'PE403',
  slug: 'weight-parent-child',
  name: '上下级分值不等',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：三级指标分值逐级汇总，与上一级分值相等',
    trust: 'practice',
  },
  texts: {
    unequal: {
      problem: '“{label}”标明 {points} 分，下级分值合计为 {total}（{parts}）。',
      advice: '改正下级分值或 {cell} 的分值，使两者相等。',
    },
    open: {
      problem: '“{label}”的 {points} 分无法核对：{reason}。',
      advice: '补齐下级分值后再核对。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutPoints(form, context);
    if (none) return none;
    const source = weightSource(form, context.sheet);
    if (source === 'none') return noWeights(form);
    const score = context.score(form);
    const drifts = weightDrifts(form, score, context.profile);
    const isCut = exceedsWeights(form, printedWeights(score, context.sheet));
    const found = familiesOf(form, context.sheet, score).flatMap((family) => judge(family, drifts, isCut));
    const fails = found.filter(({ verdict }) => verdict === 'fail');
    return fails.length > 0 ? fails : found.slice(0, 1);
  },
});

function judge(family: Family, drifts: readonly RoundingDrift[], isCut: boolean): readonly RuleFinding[] {
  const { label, points, children, alsoAllowed } = family;
  const total = sum(children.flatMap((child) => child.points ?? []));
  if (samePoints(total, points) || (alsoAllowed && samePoints(total.plus(alsoAllowed), points))) return [];
  if (
    drifts.some(
      (drift) => drift.label?.cell === label.cell || samePoints(drift.remainder, points.minus(total)),
    )
  ) {
    return [];
  }
  const common = { at: label, with: children.map(({ slot }) => slot) };
  const isBlank = children.some((child) => child.points === null);
  if (total.lt(points) && (isBlank || isCut || family.hasSpareRows)) {
    const reason = isBlank ? 'weight-missing' : isCut ? 'rows-missing' : 'spare-rows';
    const parameters = { label: printedLabel(label), points: plain(points), reason };
    return [{ ...common, verdict: 'cannot-judge', message: 'open', parameters }];
  }
  const parts = children.map((child) => (child.points ? plain(child.points) : '空')).join('＋');
  return [
    {
      ...common,
      verdict: 'fail',
      message: 'unequal',
      parameters: {
        label: printedLabel(label),
        points: plain(points),
        total: plain(total),
        parts,
        cell: label.cell,
      },
      evidence: { operands: { parts }, expected: plain(points), actual: plain(total) },
    },
  ];
}

const asChild = (slot: FigureSlot) => ({ slot, points: slot.figure });

function familiesOf(form: Form, sheet: Sheet, score: FormScore): readonly Family[] {
  const table = form.table;
  if (!table) return [];
  const hasColumn = table.hasWeightColumn;
  const spareIn = (first: number, last: number) =>
    table.templateRows.some(({ row }) => row >= first && row <= last);
  const level1 = groupsWithPoints(form, 1);
  const level2 = groupsWithPoints(form, 2);
  const families: Family[] = [];
  for (const group of [...level1, ...level2]) {
    const { label, points, firstRow, lastRow } = group;
    const inside = level2.filter((child) => child.firstRow >= firstRow && child.lastRow <= lastRow);
    const allInside = table.groups.filter(
      (child) => child.level === 2 && child.firstRow >= firstRow && child.lastRow <= lastRow,
    );
    const hasSpareRows = spareIn(firstRow, lastRow);
    if (group.level === 1 && inside.length > 0 && inside.length === allInside.length) {
      const children = inside.map((child) => ({ slot: child.label, points: child.points }));
      families.push({ label, points, children, hasSpareRows });
    }
    const children = weightsInGroup(form, group).map(asChild);
    if (hasColumn && (children.length > 0 || hasSpareRows)) {
      families.push({ label, points, children, hasSpareRows });
    }
  }
  return [...families, ...wholeTable(form, sheet, score)];
}

/** 绩效指标（90分） over all rows, or over the points of all level 1 labels where no row has any. */
function wholeTable(form: Form, sheet: Sheet, score: FormScore): readonly Family[] {
  const { table } = form;
  const label = table?.heads.weight ?? table?.heads.level1 ?? table?.heads.level3;
  if (!table?.points || !label) return [];
  const groups = groupsWithPoints(form, 1);
  const isComplete = groups.length === table.groups.filter(({ level }) => level === 1).length;
  const rows = weightedRows(form).map(({ weight }) => asChild(weight));
  const byGroup = isComplete ? groups.map(({ label: slot, points }) => ({ slot, points })) : [];
  const children = table.hasWeightColumn ? rows : byGroup;
  if (children.length === 0) return [];
  const { execution, total } = printedWeights(score, sheet);
  // Of several blocks (年度绩效目标1, 2) only the first one's points are known here.
  if (samePoints(total, HUNDRED)) return [];
  return [
    {
      label,
      points: table.points,
      children,
      hasSpareRows: table.templateRows.length > 0,
      ...(execution ? { alsoAllowed: execution } : {}),
    },
  ];
}
