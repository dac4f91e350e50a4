import { parseAddress } from '../../core/sheet/address';
import type { Journal } from '../../hosts/host';

/** A write that 撤销 would take back, as the user is told of it. */
export interface LastWrite {
  /** `计算得分：12 格` */
  readonly label: string;
  /** Where it wrote, sheet by sheet: the cells, rows put in, or the sheet that was added. */
  readonly places: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

function rowOf(cell: string): number {
  return parseAddress(cell)?.row ?? 0;
}

function compareColumns(first: string, second: string): number {
  return (parseAddress(first)?.column ?? 0) - (parseAddress(second)?.column ?? 0);
}

/** What a journal would take back; null for none. */
export function lastWriteOf(journal: Journal | null): LastWrite | null {
  if (!journal) return null;
  const bySheet = new Map<string, string[]>(journal.addedSheets.map((sheet) => [sheet, []]));
  const note = (sheet: string, place: string) => {
    const places = bySheet.get(sheet);
    if (!places) bySheet.set(sheet, [place]);
    // Of a sheet that was added, all goes: its cells are not worth naming.
    else if (!journal.addedSheets.includes(sheet)) places.push(place);
  };
  for (const { sheet, first, count } of journal.rows) note(sheet, `${first}:${first + count - 1}`);
  const isInRows = (sheet: string, row: number) =>
    journal.rows.some((rows) => rows.sheet === sheet && row >= rows.first && row < rows.first + rows.count);
  const inOrder = [...journal.cells].sort(
    (first, second) => rowOf(first.cell) - rowOf(second.cell) || compareColumns(first.cell, second.cell),
  );
  for (const { sheet, cell } of inOrder) {
    if (!isInRows(sheet, rowOf(cell))) note(sheet, cell);
  }
  return { label: journal.label, places: [...bySheet].map(([sheet, cells]) => ({ sheet, cells })) };
}
