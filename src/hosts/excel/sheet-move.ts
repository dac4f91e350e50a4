import { columnNumber } from '../../core/sheet/address';

/** Whole rows or columns put in (`by` > 0) before line `at` of a sheet, or taken out from `at` on (`by` < 0). */
export interface SheetMove {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** Where a row or column stands after a move; null when it was taken out. */
export function movedLine(line: number, { at, by }: SheetMove): number | null {
  if (line < at) return line;
  return line < at - by ? null : line + by;
}

/** The move that a change event tells of (`2:3`, `A2:XFD3` or `C:C`); null for a change of cells. */
export function moveOf(
  sheet: string,
  { changeType, address }: Pick<Excel.WorksheetChangedEventArgs, 'changeType' | 'address'>,
): SheetMove | null {
  const told = /^(Row|Column)(Inserted|Deleted)$/.exec(changeType);
  const place = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(
    address.slice(address.lastIndexOf('!') + 1),
  );
  if (!told || !place) return null;
  const [, left = '', top = '', right = left, bottom = top] = place;
  const axis = told[1] === 'Row' ? 'row' : 'column';
  const at = axis === 'row' ? Number(top) : columnNumber(left);
  const last = axis === 'row' ? Number(bottom) : columnNumber(right);
  const count = last - at + 1;
  return at > 0 && count > 0 ? { sheet, axis, at, by: told[2] === 'Inserted' ? count : -count } : null;
}
