import type { FigureSlot, Form, IndicatorBlock, Slot } from '../../form/form';
import type { WeightPack } from '../../profile/profile';
import type { FormScore } from '../../score/form-score';
import type { Sheet } from '../../sheet/sheet';
import { type Decimal, decimal, sum, ZERO } from '../../text/decimal';
import { blockLabel } from './class-cells';
import { labelledPoints } from './labelled-points';
import { executionPoints, printedLevel1, rowsWithoutWeight, sumOf, weightedRows } from './weights';

/** The parts of a form with points of their own; `execution` is 预算执行率. */
type Part = 'execution' | 'output' | 'benefit' | 'satisfaction' | 'cost' | 'decision' | 'management';

const NAMES: Readonly<Record<Part, string>> = {
  execution: '预算执行率',
  output: '产出',
  benefit: '效益',
  satisfaction: '满意度',
  cost: '成本',
  decision: '决策',
  management: '管理',
};

/** A smaller difference is the rounding of equal parts, which PE404 speaks of. */
const ROUNDING = decimal('0.1');

interface PartPoints {
  readonly points: Decimal;
  readonly label: Pick<Slot, 'cell'> | null;
  /** The weight cells that make the sum. */
  readonly slots: readonly FigureSlot[];
}

/** Points of each level 1 part of a form. */
export interface Level1Points {
  /** null: the form gives no points for the execution rate. */
  readonly execution: PartPoints | null;
  readonly blocks: ReadonlyMap<IndicatorBlock, PartPoints>;
  /** Points are shared out by goal (湖北 年度绩效目标1 … n), so that no block has any of its own. */
  readonly isByGoal: boolean;
}

/** A part whose points differ from the pack's. */
export interface PartDeviation {
  readonly name: string;
  readonly actual: Decimal;
  readonly expected: number;
  readonly label: Pick<Slot, 'cell'> | null;
  readonly slots: readonly FigureSlot[];
}

function blockPoints(form: Form, block: IndicatorBlock): PartPoints | null {
  const groups = form.table?.groups.filter((group) => group.level === 1 && group.block === block) ?? [];
  const printed = printedLevel1(form).filter((group) => group.block === block);
  const rows = weightedRows(form).filter(({ indicator }) => indicator.block === block);
  const slots = rows.map(({ weight }) => weight);
  const label = blockLabel(form, block);
  if (printed.length > 0 && printed.length === groups.length) {
    return { points: sum(printed.map(({ points }) => points)), label, slots };
  }
  const isBlank = rowsWithoutWeight(form).some(({ indicator }) => indicator.block === block);
  return isBlank || slots.length === 0 ? null : { points: sumOf(slots), label, slots };
}

/** The points of every level 1 part, as the labels print them or as the rows add up; null when one is not known. */
export function level1Points(form: Form, sheet: Sheet, { executionScore }: FormScore): Level1Points | null {
  const byGoal = pointsByGoal(form, sheet);
  const blocks = byGoal ?? pointsByBlock(form);
  if (!blocks) return null;
  const isByGoal = byGoal !== null;
  if (!executionScore) return { execution: null, blocks, isByGoal };
  const { fundRow } = executionScore;
  const indicators = sumOf(weightedRows(form).map(({ weight }) => weight));
  const points = executionPoints(form, executionScore, indicators);
  if (!points) return null;
  const slots = fundRow.weight ? [fundRow.weight] : [];
  return { execution: { points, label: fundRow.weight ?? fundRow.label, slots }, blocks, isByGoal };
}

function pointsByBlock(form: Form): ReadonlyMap<IndicatorBlock, PartPoints> | null {
  const named = form.table?.groups.filter(({ level }) => level === 1).map(({ block }) => block) ?? [];
  const blocks = new Map<IndicatorBlock, PartPoints>();
  for (const block of new Set([...form.indicators.map((indicator) => indicator.block), ...named])) {
    // A level 1 label over level 2 groups of other parts (项目绩效 over 产出 and 效益) has no rows of its own.
    if (!form.indicators.some((indicator) => indicator.block === block) && block === 'unknown') continue;
    const points = blockPoints(form, block);
    if (!points) return null;
    blocks.set(block, points);
  }
  return blocks;
}

function pointsByGoal(form: Form, sheet: Sheet): ReadonlyMap<IndicatorBlock, PartPoints> | null {
  if (form.table?.hasWeightColumn || printedLevel1(form).length > 0) return null;
  const goals = labelledPoints(form, sheet);
  const label = goals[0]?.label;
  if (!label) return null;
  return new Map([['unknown', { points: sum(goals.map(({ points }) => points)), label, slots: [] }]]);
}

function namedBlocks(pack: WeightPack): readonly Exclude<Part, 'execution'>[] {
  const parts = ['output', 'benefit', 'satisfaction', 'cost', 'decision', 'management'] as const;
  return parts.filter((part) => pack[part] !== null);
}

/**
 * Is every part of the form one that the pack gives points to, or leaves free? A declaration has no execution rate that
 * could be scored.
 */
export function fitsFrame(
  { execution, blocks, isByGoal }: Level1Points,
  pack: WeightPack,
  isDeclared = false,
): boolean {
  const named: ReadonlySet<string> = new Set(namedBlocks(pack));
  const scoresExecution = execution !== null || pack.executionInManagement === true;
  if (!isDeclared && (pack.execution !== null) !== scoresExecution) return false;
  if (pack.free !== null || isByGoal) return true;
  const known = [...blocks.keys()].filter((block) => named.has(block));
  return known.length === blocks.size && known.length > 1;
}

/** Every part of the form whose points are not the pack's. */
export function comparePack({ execution, blocks }: Level1Points, pack: WeightPack): readonly PartDeviation[] {
  const deviations: PartDeviation[] = [];
  const compare = (name: string, found: PartPoints | undefined, expected: number | null, further = ZERO) => {
    if (!found || expected === null) return;
    const actual = found.points.plus(further);
    if (actual.minus(expected).abs().lt(ROUNDING)) return;
    deviations.push({ name, actual, expected, label: found.label, slots: found.slots });
  };
  const separate = execution?.points ?? ZERO;
  if (execution) compare(NAMES.execution, execution, pack.execution);
  for (const block of namedBlocks(pack)) {
    const inManagement = block === 'management' && pack.executionInManagement;
    const withSatisfaction = block === 'benefit' && pack.satisfactionInBenefit;
    const satisfaction = blocks.get('satisfaction')?.points ?? ZERO;
    const further = inManagement ? separate : withSatisfaction ? satisfaction : ZERO;
    compare(NAMES[block], blocks.get(block), pack[block], further);
  }
  if (pack.free === null) return deviations;
  const named: ReadonlySet<string> = new Set(namedBlocks(pack));
  const free = [...blocks].filter(([block]) => !named.has(block)).map(([, points]) => points);
  const all: PartPoints = {
    points: sum(free.map(({ points }) => points)),
    label: free[0]?.label ?? null,
    slots: free.flatMap(({ slots }) => slots),
  };
  compare('绩效指标', all, pack.free);
  return deviations;
}
