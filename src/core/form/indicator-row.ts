import { parseQuantity } from '../text/parse-quantity';
import type { Quantity, QuantityContext } from '../text/quantity';
import { readColumn, readName, type TableColumns } from './columns';
import type { Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, Indicator, IndicatorColumn, Slot } from './form';
import { isBlank } from './grid';
import type { Head } from './header';
import { blockOf, classOf } from './indicator-class';
import { bareName, isSpareName } from './indicator-name';
import type { RepairedRow } from './row-repair';

/** The parents that stand over a row. */
export interface Parents {
  readonly level1: Slot | null;
  readonly level2: Slot | null;
}

/** A row's own places, before it is known whether it is an indicator. */
export interface RowPlaces {
  readonly row: number;
  readonly level3: Slot | null;
  readonly level4: Slot | null;
  readonly operator: Slot | null;
  readonly target: Slot | null;
  readonly earlierTargets: readonly Slot[];
  readonly unit: Slot | null;
  readonly actual: Slot | null;
  readonly weight: FigureSlot | null;
  readonly score: FigureSlot | null;
  readonly reason: Slot | null;
  readonly remark: Slot | null;
  readonly method: Slot | null;
}

/** Reads a row by its columns. Of several target columns the last that is filled gives the target. */
export function readPlaces(draft: Draft, row: number, columns: TableColumns): RowPlaces {
  const { grid, unit } = draft;
  const read = (head: Head | null): Slot | null => (head ? readColumn(grid, row, head) : null);
  const points = (head: Head | null): FigureSlot | null =>
    head ? figureSlot(readColumn(grid, row, head), 'points', unit) : null;
  const targets = columns.targets.map((head) => readColumn(grid, row, head));
  const target = targets.findLast((slot) => !isBlank(slot.text)) ?? targets.at(-1) ?? null;
  const remark = read(columns.remark);
  const isReported = columns.actual !== null || columns.weight !== null || columns.score !== null;
  return {
    row,
    level3: columns.level3 ? readName(grid, row, columns.level3) : null,
    level4: columns.level4 ? readName(grid, row, columns.level4) : null,
    operator: read(columns.operator),
    target,
    earlierTargets: targets.filter((slot) => slot.cell !== target?.cell),
    unit: read(columns.unit),
    actual: read(columns.actual),
    weight: points(columns.weight),
    score: points(columns.score),
    // A scored form without a column for reasons gives them under 备注.
    reason: columns.reason ? read(columns.reason) : isReported ? remark : null,
    remark,
    method: read(columns.method),
  };
}

/** A value that says something: not blank, not a template's blank. */
export function isRealValue(slot: Slot | null): boolean {
  if (!slot || isBlank(slot.text)) return false;
  if (typeof slot.value === 'number') return true;
  const { kind } = parseQuantity(slot.text);
  return kind !== 'empty' && kind !== 'placeholder';
}

/** Does a row without a name say anything: a value, or points of its own. */
export function saysSomething(places: RowPlaces): boolean {
  if (isRealValue(places.target) && places.target?.area.top === places.row) return true;
  if (isRealValue(places.actual) && places.actual?.area.top === places.row) return true;
  return [places.weight, places.score].some(
    (slot) => slot !== null && slot.area.top === places.row && slot.figure !== null && !slot.figure.eq(0),
  );
}

function numberOf(slot: Slot): number | null {
  return typeof slot.value === 'number' ? slot.value : null;
}

/** Reads what a target or an actual says, with the operator and unit columns and the unit in the name. */
function quantityOf(
  slot: Slot | null,
  operator: Slot | null,
  unit: Slot | null,
  name: string,
  isActual = false,
): Quantity {
  if (!slot) return { kind: 'empty', text: '', name: null };
  const context: QuantityContext = {
    number: numberOf(slot),
    numberFormat: slot.numberFormat,
    operator: operator && !isBlank(operator.text) ? operator.text : null,
    unit: unit && !isBlank(unit.text) ? unit.text : null,
    indicatorName: name,
    isActual,
  };
  return parseQuantity(slot.text, context);
}

const SHARED_COLUMNS = [
  'level3',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'remark',
  'method',
] as const satisfies readonly IndicatorColumn[];

/** Makes the indicator of a row. `repaired` replaces the places that had moved. */
export function makeIndicator(places: RowPlaces, parents: Parents, repaired: RepairedRow | null): Indicator {
  const level3 = repaired?.level3 ?? places.level3;
  const target = repaired ? repaired.target : places.target;
  const actual = repaired ? repaired.actual : places.actual;
  const moved = repaired?.kind === 'moved-left';
  const deepest = [repaired ? null : places.level4, level3, parents.level2, parents.level1].find(
    (slot) => slot && !isBlank(slot.text) && !isSpareName(slot.text),
  );
  const nameText = deepest?.text ?? level3?.text ?? '';
  const indicator = {
    row: places.row,
    level1: parents.level1,
    level2: parents.level2,
    level3,
    operator: moved ? null : places.operator,
    target,
    unit: moved ? null : places.unit,
    actual: actual ?? (places.actual && moved ? emptied(places.actual) : actual),
    weight: places.weight,
    score: places.score,
    reason: places.reason,
    remark: places.remark,
    method: moved ? null : places.method,
  };
  const name = bareName(nameText);
  const shared = SHARED_COLUMNS.filter((column) => {
    const slot = indicator[column];
    return slot !== null && slot.area.top < places.row && !isBlank(slot.text);
  });
  const described = {
    shared,
    name,
    block: blockOf(parents.level1, parents.level2),
    class: classOf(parents.level1, parents.level2, name),
    targetQuantity: quantityOf(indicator.target, indicator.operator, indicator.unit, nameText),
    actualQuantity: quantityOf(indicator.actual, null, indicator.unit, nameText, true),
    repaired: repaired?.kind ?? null,
    earlierTargets: moved ? [] : places.earlierTargets,
  };
  if (places.level4) return { ...indicator, level4: places.level4, ...described };
  // Member by member: of all objects these are made most, and copying by `...` is slow.
  const { row, level1, level2, operator, unit, weight, score, reason, remark, method } = indicator;
  const { targetQuantity, actualQuantity, earlierTargets } = described;
  return {
    row,
    level1,
    level2,
    level3,
    operator,
    target,
    unit,
    actual: indicator.actual,
    weight,
    score,
    reason,
    remark,
    method,
    shared,
    name,
    block: described.block,
    class: described.class,
    targetQuantity,
    actualQuantity,
    repaired: described.repaired,
    earlierTargets,
  };
}

function emptied(slot: Slot): Slot {
  return isBlank(slot.text) ? slot : { ...slot, text: '', value: null, formula: null };
}
