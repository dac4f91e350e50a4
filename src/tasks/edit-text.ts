import type { Edit } from '../core/sheet/edit';

/** What an edit puts into the sheet, as it is shown before it is made; rows one below the other. */
export function editText(edit: Edit): string {
  if (edit.kind === 'insert-rows') {
    return edit.rows.flatMap((row) => row.cells.map((cell) => String(cell.value ?? ''))).join('\n');
  }
  return edit.kind === 'set-value' ? String(edit.value ?? '') : '';
}
