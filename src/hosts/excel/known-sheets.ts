import type { Range } from '../../core/sheet/address';
import { cellAt, type Sheet } from '../../core/sheet/sheet';
import type { CellContent } from './cell-write';

/** A sheet as last read, with the number formats of its blank cells too. */
export interface KnownSheet {
  readonly sheet: Sheet;
  /** The rectangle that was read, and its number formats row by row; null for an empty sheet. */
  readonly block: { readonly area: Range; readonly numberFormats: readonly (readonly unknown[])[] } | null;
}

/** What a cell held when the sheet was read. */
export function knownContent(known: KnownSheet, row: number, column: number): CellContent {
  const cell = cellAt(known.sheet, row, column);
  const { block } = known;
  const format = block?.numberFormats[row - block.area.top]?.[column - block.area.left];
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    numberFormat: typeof format === 'string' ? format : (cell?.numberFormat ?? 'General'),
  };
}

/** Was the number format of this place read? */
export function isFormatKnown(known: KnownSheet, row: number, column: number): boolean {
  const { block } = known;
  return typeof block?.numberFormats[row - block.area.top]?.[column - block.area.left] === 'string';
}
