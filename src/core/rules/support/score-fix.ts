import type { Fix } from '../../finding/finding';
import type { FigureSlot } from '../../form/form';
import type { IndicatorScore, NativeFormula } from '../../score/form-score';
import type { Edit } from '../../sheet/edit';
import type { Decimal } from '../../text/decimal';
import { confirmFix, setFormula, setValue } from './edits';

/** Puts computed points into a cell: as a native formula where there is one, else as a value. */
export function pointsEdit(
  sheet: string,
  slot: FigureSlot,
  points: Decimal,
  native: NativeFormula | null,
): Edit {
  return native
    ? setFormula(sheet, slot, native.formula, points.toNumber(), formatFor(slot, native))
    : setValue(sheet, slot, points.toNumber());
}

/** A formula in a cell formatted as text would be shown as its own letters. */
function formatFor(slot: FigureSlot, native: NativeFormula): string | undefined {
  return slot.numberFormat === '@' ? native.numberFormat : undefined;
}

/** Sets a score to what the formula gives; null where none gives it. */
export function scoreFix(sheet: string, slot: FigureSlot, computed: IndicatorScore | null): Fix | null {
  if (!computed?.score) return null;
  return confirmFix(pointsEdit(sheet, slot, computed.score, computed.native));
}
