import type { Fix } from '../../finding/finding';
import type { Slot } from '../../form/form';
import type { SetFormulaEdit, SetValueEdit } from '../../sheet/edit';

type Held = Pick<Slot, 'cell' | 'value' | 'formula'>;

/** Puts a plain value into a slot's cell, when it still holds what was read. */
export function setValue(
  sheet: string,
  slot: Held,
  value: string | number | null,
  numberFormat?: string,
): SetValueEdit {
  return {
    kind: 'set-value',
    sheet,
    cell: slot.cell,
    expected: { value: slot.value, formula: slot.formula },
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Puts a native formula (without `=`) into a slot's cell, with the value that it has now. */
export function setFormula(
  sheet: string,
  slot: Held,
  formula: string,
  value: string | number | null,
  numberFormat?: string,
): SetFormulaEdit {
  return {
    kind: 'set-formula',
    sheet,
    cell: slot.cell,
    expected: { value: slot.value, formula: slot.formula },
    formula,
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** A fix that the user accepts cell by cell. */
export function confirmFix(...edits: Fix['edits']): Fix {
  return { kind: 'confirm', edits };
}

/** A fix that changes no meaning. */
export function safeFix(...edits: Fix['edits']): Fix {
  return { kind: 'safe', edits };
}
