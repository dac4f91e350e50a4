import type { ProposedEdit } from '../../core/score/proposed-edit';
import { parseAddress } from '../../core/sheet/address';

/** An edit with its place in the list that it must be made in. */
export interface PlacedEdit {
  readonly item: ProposedEdit;
  readonly at: number;
}

/** The edits of one sheet from its top to its foot. */
export interface SheetEdits {
  readonly sheet: string;
  readonly items: readonly PlacedEdit[];
}

function rowAndColumn({ item }: PlacedEdit): readonly [number, number] {
  const { edit } = item;
  if (edit.kind === 'insert-rows') return [edit.before, 0];
  const place = 'cell' in edit ? parseAddress(edit.cell) : null;
  return place ? [place.row, place.column] : [0, 0];
}

/**
 * Edits as a reader goes through the workbook: sheet by sheet (in the order of `sheets`), row by row. They are made in
 * another order, because rows put in move what is below them.
 */
export function inReadingOrder(
  items: readonly ProposedEdit[],
  sheets: readonly string[],
): readonly SheetEdits[] {
  const placed = items.map((item, at) => ({ item, at }));
  const names = [...new Set([...sheets, ...items.map(({ edit }) => edit.sheet)])];
  return names.flatMap((sheet) => {
    const here = placed.filter(({ item }) => item.edit.sheet === sheet);
    here.sort((first, second) => {
      const [row, column] = rowAndColumn(first);
      const [otherRow, otherColumn] = rowAndColumn(second);
      return row - otherRow || column - otherColumn || first.at - second.at;
    });
    return here.length > 0 ? [{ sheet, items: here }] : [];
  });
}
