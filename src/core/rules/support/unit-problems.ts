import type { Form, Indicator, Slot } from '../../form/form';
import type { Edit } from '../../sheet/edit';
import type { NumberQuantity, Quantity, Unit } from '../../text/quantity';
import { readUnit } from '../../text/unit';
import { addUnit } from './add-unit';
import { setValue } from './edits';
import { isNumeric, isPercent, ownQuantity, unitOf } from './indicator-values';
import { bareName, carriesUnit, isRatioName } from './indicator-words';
import { showsError } from './printed';
import { isCount, unitsDiffer } from './unit-dimensions';

export type UnitProblemKind =
  | 'lost'
  | 'unstated'
  | 'differs'
  | 'nowhere'
  | 'percent'
  | 'column'
  | 'ambiguous';

/** One thing that is wrong with the unit of an indicator's value. */
export interface UnitProblem {
  readonly kind: UnitProblemKind;
  readonly indicator: Indicator;
  readonly at: Slot;
  readonly with: readonly Slot[];
  /** The unit that should stand there, where it is known. */
  readonly unit: string;
  readonly edit: Edit | null;
}

function isZero(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value.eq(0);
}

/** A bare figure between 0 and 1 under a percent may be meant either way (rule book 2.2). */
function isAmbiguous(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value.gt(0) && quantity.value.lte(1);
}

function hasUnit(own: Quantity): boolean {
  return isNumeric(own) && own.unit !== null;
}

function isBare(own: Quantity): boolean {
  return isNumeric(own) && own.unit === null && !isZero(own);
}

function own(slot: Slot | null): Quantity | null {
  return slot === null || showsError(slot) ? null : ownQuantity(slot);
}

/** What is wrong with the units of one row (rule book 9.1, PE304), or null. */
export function unitProblem(form: Form, indicator: Indicator): UnitProblem | null {
  const { target, actual } = indicator;
  // A column of its own gives the unit to both values.
  if (indicator.unit !== null && indicator.unit.text.trim() !== '') return ofColumn(form, indicator);
  const targetOwn = own(target);
  const actualOwn = indicator.shared.includes('actual') ? null : own(actual);
  if (target === null || targetOwn === null) return null;
  const problem = { indicator, with: actual === null ? [] : [actual] };
  if (hasUnit(targetOwn) && actual !== null && actualOwn !== null) {
    const unit = unitOf(targetOwn);
    return unit === null ? null : ofActual(form, indicator, target, actual, actualOwn, unit);
  }
  if (isBare(targetOwn) && targetOwn.kind === 'number') {
    const stated = indicator.targetQuantity;
    const unit = actualOwn === null ? null : unitOf(actualOwn);
    // The name alone is enough only where neither value shows a unit.
    if (unit !== null) {
      const edit = addUnit(form.sheet, target, isPercent(unit) ? '%' : unit.text);
      return { ...problem, kind: 'unstated', at: target, unit: unit.text, edit };
    }
    if (unitOf(stated) !== null) return null;
    return ofBareTarget(form, indicator, target, targetOwn, problem.with);
  }
  return targetOwn.kind === 'text' ? ofRemark(form, indicator, target) : null;
}

const PURE_RATE = /(?:率|满意度|比例)$/;

/** A unit column speaks for both values: a rate is not counted in 人, and under `%` a bare 0.92 may be either. */
function ofColumn(form: Form, indicator: Indicator): UnitProblem | null {
  const { target, actual, unit, targetQuantity, actualQuantity, shared } = indicator;
  const stated = unitOf(targetQuantity);
  if (
    unit &&
    stated &&
    isCount(stated) &&
    PURE_RATE.test(bareName(indicator.name)) &&
    isRatioName(indicator.name)
  ) {
    if (shared.includes('unit') || stated.per !== null) return null;
    const edit = unit.formula === null ? setValue(form.sheet, unit, '%') : null;
    return { kind: 'column', indicator, at: unit, with: target ? [target] : [], unit: '%', edit };
  }
  const isOpen = (quantity: Quantity) =>
    quantity.kind === 'unreadable' && quantity.reason === 'percent-ambiguous';
  const at = isOpen(targetQuantity) ? target : isOpen(actualQuantity) ? actual : null;
  if (at === null) return ofOwnUnit(indicator);
  const beside = [target, actual].filter((slot) => slot !== null);
  return { kind: 'ambiguous', indicator, at, with: beside, unit: '%', edit: null };
}

/** An actual that is written in another unit than the column's (人 under %). */
function ofOwnUnit(indicator: Indicator): UnitProblem | null {
  const { target, actual, unit, shared } = indicator;
  const column = unit && !showsError(unit) ? readUnit(unit.text) : null;
  if (!unit || !target || !actual || !column || shared.includes('actual') || showsError(actual)) return null;
  const stated = unitOf(ownQuantity(actual));
  if (stated === null || !unitsDiffer(column, stated)) return null;
  return { kind: 'differs', indicator, at: actual, with: [target, unit], unit: column.text, edit: null };
}

function ofActual(
  form: Form,
  indicator: Indicator,
  target: Slot,
  actual: Slot,
  actualOwn: Quantity,
  unit: Unit,
): UnitProblem | null {
  const found = { indicator, at: actual, with: [target], unit: unit.text };
  const actualUnit = unitOf(actualOwn);
  if (actualUnit !== null) {
    return unitsDiffer(unit, actualUnit) ? { ...found, kind: 'differs', edit: null } : null;
  }
  if (!isBare(actualOwn)) return null;
  if (isPercent(unit)) {
    if (isAmbiguous(actualOwn)) return { ...found, kind: 'ambiguous', edit: null };
    return { ...found, unit: '%', kind: 'lost', edit: addUnit(form.sheet, actual, '%') };
  }
  return { ...found, kind: 'lost', edit: addUnit(form.sheet, actual, unit.text) };
}

function ofBareTarget(
  form: Form,
  indicator: Indicator,
  target: Slot,
  targetOwn: NumberQuantity,
  beside: readonly Slot[],
): UnitProblem | null {
  const found = { indicator, at: target, with: beside, unit: '' };
  if (isRatioName(indicator.name)) {
    if (isAmbiguous(targetOwn)) return { ...found, unit: '%', kind: 'ambiguous', edit: null };
    return { ...found, unit: '%', kind: 'percent', edit: addUnit(form.sheet, target, '%') };
  }
  return carriesUnit(indicator.name) ? null : { ...found, kind: 'nowhere', edit: null };
}

/** A rate that slipped into the remark (S003-3 `≥99`) lacks its % there. */
function ofRemark(form: Form, indicator: Indicator, target: Slot): UnitProblem | null {
  const { remark } = indicator;
  const remarkOwn = own(remark);
  if (remark === null || remarkOwn?.kind !== 'number' || !isBare(remarkOwn)) return null;
  if (!isRatioName(indicator.name) || isAmbiguous(remarkOwn)) return null;
  const edit = addUnit(form.sheet, remark, '%');
  return { indicator, kind: 'percent', at: remark, with: [target], unit: '%', edit };
}
