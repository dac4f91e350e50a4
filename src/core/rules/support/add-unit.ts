import type { Slot } from '../../form/form';
import type { Edit } from '../../sheet/edit';
import { decimal } from '../../text/decimal';
import { setValue } from './edits';
import { asPlainText } from './plain-text';

/** A format that shows the unit and keeps the cell a number, so that formulas go on working. */
function formatWithUnit(slot: Slot, unit: string): string {
  const held = slot.numberFormat;
  const quoted = `"${unit.replaceAll('"', '')}"`;
  if (held !== '' && held !== 'General' && !held.includes(';')) return `${held}${quoted}`;
  const places = /\.(\d+)$/.exec(slot.text.trim())?.[1]?.length ?? 0;
  return `0${places > 0 ? `.${'0'.repeat(places)}` : ''}${quoted}`;
}

/**
 * Gives a figure its unit: a number keeps its value and gets a number format (550 → shown as `550元`), a percent
 * becomes one (96 → 96%), a text gets the unit at its end. Null where a formula stands or the cell is no figure.
 */
export function addUnit(sheet: string, slot: Slot, unit: string): Edit | null {
  if (slot.formula !== null) return null;
  const isPercent = unit === '%';
  if (typeof slot.value === 'number' && slot.numberFormat !== '@') {
    if (!isPercent) {
      return {
        kind: 'set-number-format',
        sheet,
        cell: slot.cell,
        expectedNumberFormat: slot.numberFormat,
        numberFormat: formatWithUnit(slot, unit),
      };
    }
    const places = /\.(\d+)$/.exec(slot.text.trim())?.[1]?.length ?? 0;
    const format = places > 0 ? `0.${'0'.repeat(places)}%` : '0%';
    return setValue(sheet, slot, Number(decimal(slot.value).div(100)), format);
  }
  return typeof slot.value === 'string'
    ? setValue(sheet, slot, asPlainText(`${slot.value.trimEnd()}${unit}`))
    : null;
}
