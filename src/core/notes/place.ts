import type { Form } from '../form/form';
import { formatAddress } from '../sheet/address';
import { areaAt, cellAt, type Sheet } from '../sheet/sheet';
import { normaliseLabel } from '../text/normalise';
import type { NoteSet } from './library';

/** A text cell of a sheet, by the top left of its merge. */
export interface NoteCell {
  readonly cell: string;
  readonly row: number;
  readonly text: string;
}

/** The cells with words in these rows, between the form's edges. */
export function textCellsIn(sheet: Sheet, form: Form, top: number, bottom: number): readonly NoteCell[] {
  const found: NoteCell[] = [];
  for (const { row, column, value, text } of sheet.cells.values()) {
    if (row < top || row > bottom || column < form.area.left || column > form.area.right) continue;
    if (typeof value === 'string' && text !== '') found.push({ cell: formatAddress(row, column), row, text });
  }
  return found;
}

function anchor(sheet: Sheet, row: number, column: number): NoteCell {
  const area = areaAt(sheet, row, column);
  const text = cellAt(sheet, area.top, area.left)?.text ?? '';
  return { cell: formatAddress(area.top, area.left), row: area.top, text };
}

/** 得分计算方法 in the fund block: the cell below that head, on the row of the total. */
function methodCell(form: Form, sheet: Sheet): NoteCell | null {
  const { funds } = form;
  const row = funds?.rows.find((candidate) => candidate.kind === 'total') ?? funds?.rows[0];
  if (!funds || !row) return null;
  for (const cell of sheet.cells.values()) {
    const { top, bottom } = funds.area;
    if (cell.row < top || cell.row > bottom || cell.column < form.area.left || cell.column > form.area.right)
      continue;
    if (normaliseLabel(cell.text) !== '得分计算方法' || cell.row >= row.row) continue;
    return anchor(sheet, row.row, cell.column);
  }
  return null;
}

/** The one cell that a set belongs into; null for notes below the form, and for a form without such a cell. */
export function cellForNotes(set: NoteSet, form: Form, sheet: Sheet): NoteCell | null {
  if (set.placement === 'fund-method') return methodCell(form, sheet);
  if (set.placement === 'below') return null;
  const rows = form.funds?.rows ?? [];
  const slot = (rows.find((row) => row.kind === 'total' && row.reason) ?? rows.find((row) => row.reason))
    ?.reason;
  return slot ? anchor(sheet, slot.row, slot.column) : null;
}
