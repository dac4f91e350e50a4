import type { Edit } from '../../src/core/sheet/edit';
import { type Cell, type CellValue, cellAtAddress } from '../../src/core/sheet/sheet';
import { applyEdits } from '../../src/hosts/ooxml/patch/apply-edits';
import type { PatchConflict, PatchOptions, PatchResult } from '../../src/hosts/ooxml/patch/patch-result';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';

type Patched = Extract<PatchResult, { ok: true }>;

/** Applies edits that must all be possible. */
export function patched(bytes: Uint8Array, edits: readonly Edit[], options: PatchOptions = {}): Patched {
  const result = applyEdits(bytes, edits, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

/** Applies edits that must meet conflicts. */
export function conflictsOf(bytes: Uint8Array, edits: readonly Edit[]): readonly PatchConflict[] {
  const result = applyEdits(bytes, edits);
  if (result.ok || result.kind !== 'conflict') throw new Error('no conflict');
  return result.conflicts;
}

/** A cell as read back, or null when it holds nothing. */
export function readCell(bytes: Uint8Array, sheet: string, cell: string): Cell | null {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  const found = read.workbook.sheets.find((candidate) => candidate.name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return cellAtAddress(found, cell);
}

type Plain = string | number | boolean | null;

/** An edit that expects `before` (a value, or value and formula) and puts a value. */
export function setValue(
  sheet: string,
  cell: string,
  before: CellValue | { readonly value: CellValue; readonly formula: string },
  value: Plain,
): Edit {
  const hasFormula = typeof before === 'object' && before !== null && 'formula' in before;
  const expected = hasFormula ? before : { value: before, formula: null };
  return { kind: 'set-value', sheet, cell, expected, value };
}

/** An edit that puts a formula into a cell that holds `before`. */
export function setFormula(
  sheet: string,
  cell: string,
  before: CellValue,
  formula: string,
  value: Plain,
): Edit {
  return { kind: 'set-formula', sheet, cell, expected: { value: before, formula: null }, formula, value };
}
