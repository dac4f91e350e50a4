import type { Form, Indicator, Slot } from '../../form/form';
import { type Decimal, decimal, halfOfLastDigit } from '../../text/decimal';
import type { NumberQuantity, Quantity, RangeQuantity, Unit } from '../../text/quantity';
import { sameUnit } from '../../text/unit';
import { isNumeric, isPercent, unitOf } from './indicator-values';
import { canonicalName } from './metric-names';
import { similarity } from './similar-text';
import type { TextFigure } from './text-figures';

type Figure = NumberQuantity | RangeQuantity;

/** Which side of a row a figure of the text is held against. */
export type Side = 'target' | 'actual';

/** How a figure of the text stands to a row: `unknown` where units or kinds do not allow to say. */
export type Agreement = 'same' | 'differs' | 'unknown';

/** A side of a row with its figure; null when it states none. */
export function sideOf(
  indicator: Indicator,
  side: Side,
): { readonly slot: Slot; readonly quantity: Figure } | null {
  const slot = indicator[side];
  const quantity: Quantity = side === 'target' ? indicator.targetQuantity : indicator.actualQuantity;
  return slot && isNumeric(quantity) ? { slot, quantity } : null;
}

/** Is the text's figure the row's? `band` is the percent that 约 and 左右 allow. */
export function agreement(figure: TextFigure, indicator: Indicator, side: Side, band: Decimal): Agreement {
  const held = sideOf(indicator, side);
  if (!held) return 'unknown';
  const { quantity } = held;
  const unit = quantity.unit ?? unitOf(indicator.targetQuantity) ?? unitOf(indicator.actualQuantity);
  const scale = scaleBetween(figure.unit, unit);
  if (scale === null) return 'unknown';
  const told = [figure.value, figure.high ?? figure.value].map((value) => value.times(scale));
  const table = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  const isRough = figure.isApproximate || quantity.isApproximate;
  const isSame = told.every((value, at) => {
    const other = table[at] ?? value;
    const gap = value.minus(other).abs();
    return gap.lte(isRough ? other.abs().times(band).div(100) : roundingOf(figure, scale));
  });
  if (isSame) return 'same';
  // Without a unit on one side a multiple of ten may only be another unit.
  const isOneBare = (figure.unit === null) !== (unit === null);
  if (isOneBare && told.every((value, at) => isPowerOfTen(value, table[at] ?? value))) return 'unknown';
  if (figure.unit === null && unit !== null && !isPercent(unit)) return 'unknown';
  if (quantity.kind === 'range' && figure.high === null && side === 'target') return 'unknown';
  return 'differs';
}

/** How many of the row's units one of the text's is; null when they measure different things. */
function scaleBetween(told: Unit | null, table: Unit | null): Decimal | null {
  if (told === null || table === null) return decimal(1);
  return sameUnit(told, table) ? told.scale.div(table.scale) : null;
}

/** 8.3万人 may stand for 83120人: half of the last digit of a figure in 万 or 亿, in the row's unit. */
function roundingOf(figure: TextFigure, scale: Decimal): Decimal {
  const isLarge = figure.unit !== null && figure.unit.base !== '%' && figure.unit.scale.gte(10_000);
  if (!isLarge || scale.lte(1)) return decimal(0);
  return halfOfLastDigit(figure.places).times(scale);
}

function isPowerOfTen(first: Decimal, second: Decimal): boolean {
  if (first.eq(0) || second.eq(0)) return false;
  const digits = (value: Decimal) =>
    value
      .abs()
      .toFixed()
      .replace('.', '')
      .replace(/^0+|0+$/g, '');
  return digits(first) === digits(second);
}

/** Does a figure that was reached fall short of the row's target? Null when that cannot be said. */
export function fallsShort(figure: TextFigure, indicator: Indicator): boolean | null {
  const { targetQuantity: target } = indicator;
  if (target.kind !== 'number' || figure.high !== null) return null;
  const scale = scaleBetween(figure.unit, target.unit);
  if (scale === null || target.isApproximate || figure.isApproximate) return null;
  const value = figure.value.times(scale);
  return target.comparison === '<=' || target.comparison === '<'
    ? value.gt(target.value)
    : value.lt(target.value);
}

const LIKE_NAME = 0.55;

/** Another row with nearly the same name whose figure is the text's: the two were mixed up. Null: none. */
export function mixedUpWith(
  figure: TextFigure,
  indicator: Indicator,
  form: Form,
  side: Side,
  band: Decimal,
): Indicator | null {
  const name = canonicalName(indicator.name);
  return (
    form.indicators.find(
      (other) =>
        other !== indicator &&
        similarity(name, canonicalName(other.name)) >= LIKE_NAME &&
        agreement(figure, other, side, band) === 'same',
    ) ?? null
  );
}
