import { type Range, rangeContains } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/number-format';
import { cellKey } from '../../core/sheet/sheet';
import type { GridSheet } from './grid';
import { type CellLook, PLAIN_CELL } from './look';

/** Pixels per point at 96 dpi. */
export const PIXELS_PER_POINT = 96 / 72;
const LINE_SPACING = 1.3;
const SIDE_PADDING = 6;
const TALLEST_ROW_POINTS = 409;

/** The width of a text in pixels, in a font at a size in pixels. */
export type MeasureText = (text: string, look: CellLook) => number;

/** Lines that a text takes in a width, wrapped wherever it must be: Chinese breaks between any two characters. */
function lineCount(text: string, look: CellLook, width: number, measure: MeasureText): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    const needed = look.wrap ? Math.ceil(measure(line, look) / Math.max(1, width)) : 1;
    lines += Math.max(1, needed);
  }
  return lines;
}

/** The merges that cross each row down to the last one. */
function mergesByRow(merges: readonly Range[], last: number): ReadonlyMap<number, readonly Range[]> {
  const rows = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, last); row++) {
      const crossing = rows.get(row);
      if (crossing) crossing.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}

/**
 * Heights, in points, of the rows that the file gives none, as Excel fits them when it opens a file:
 * by the wrapped texts of cells that are not merged. Rows that fit the default are left out.
 */
export function fittedRowHeights(
  sheet: GridSheet,
  looks: readonly CellLook[],
  measure: MeasureText,
): Map<number, number> {
  const heights = new Map<number, number>();
  const last = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const merges = mergesByRow(sheet.merges, last);
  for (const cell of sheet.cells) {
    if (sheet.look.rowHeights.has(cell.row) || cell.value === null) continue;
    if (merges.get(cell.row)?.some((merge) => rangeContains(merge, cell.row, cell.column))) continue;
    const look = looks[sheet.look.cells.get(cellKey(cell.row, cell.column)) ?? 0] ?? PLAIN_CELL;
    const width = sheet.look.columnWidths.get(cell.column) ?? sheet.look.defaultColumnWidth;
    const text = displayText(cell.value, cell.numberFormat);
    const lines = lineCount(text, look, width - SIDE_PADDING, measure);
    const needed = Math.min(TALLEST_ROW_POINTS, lines * look.fontSize * LINE_SPACING);
    const known = heights.get(cell.row) ?? sheet.look.defaultRowHeight;
    if (needed > known) heights.set(cell.row, needed);
  }
  return heights;
}

/** Measures with a canvas of the page. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, look) => {
    const size = look.fontSize * PIXELS_PER_POINT;
    // A machine without any Chinese font has no width for a character: it is as wide as high.
    const squares = [...text].filter((character) => character >= '\u2e80').length * size;
    if (!context) return squares;
    context.font = `${look.bold ? 'bold ' : ''}${size}px "${look.fontName}"`;
    const measured = context.measureText(text).width;
    return measured < squares / 2 ? measured + squares : measured;
  };
}
