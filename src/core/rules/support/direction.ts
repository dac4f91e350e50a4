import type { Indicator } from '../../form/form';
import { isNumeric, isPercent, ownQuantity, unitOf } from './indicator-values';
import { asksSatisfaction, isFixedAmount, isRatioName, lessIsBetter } from './indicator-words';

/** The equals sign is the wide one: Excel would take a cell text that begins with `=` for a formula. */
export type Sign = '≥' | '≤' | '＝';

/** Is it a cost: an amount that may be a ceiling as well as a fixed standard? */
export function isCost(indicator: Indicator): boolean {
  return indicator.class === 'cost' || indicator.block === 'cost';
}

/**
 * The comparison that a bare target stands for where that is clear; null where a person must say: costs (ceiling or
 * standard, rule book section 8), fixed amounts, durations, rows of no known class.
 */
export function clearSign(indicator: Indicator): Sign | null {
  const { name, target, targetQuantity } = indicator;
  if (target === null || targetQuantity.kind !== 'number' || isCost(indicator)) return null;
  const own = unitOf(ownQuantity(target)) ?? unitOf(targetQuantity);
  if (own?.per != null || isFixedAmount(name)) return null;
  if (lessIsBetter(name)) return '≤';
  if (isPercent(own)) return targetQuantity.value.eq(100) ? '＝' : '≥';
  if (asksSatisfaction(name) || isRatioName(name)) return '≥';
  const isDuration = own !== null && /^(年|月|天|工作日|小时|分钟|周|季度)$/.test(own.base);
  const isCounted = ['quantity', 'quality', 'economic', 'social', 'ecological', 'satisfaction'];
  return isCounted.includes(indicator.class) && !isDuration ? '≥' : null;
}

/** The sign that a target written with `=` should rather have: `≥` for what should be high, `≤` for what should be low. */
export function signInsteadOfEqual(indicator: Indicator): Sign | null {
  const { name, targetQuantity } = indicator;
  if (!isNumeric(targetQuantity)) return null;
  if (isCost(indicator) && !isRatioName(name)) return isFixedAmount(name) ? null : '≤';
  return lessIsBetter(name) ? '≤' : '≥';
}
