import type { Range } from '../../../src/core/sheet/address';
import { type Cell, createSheet, type Sheet } from '../../../src/core/sheet/sheet';

/**
 * A sheet from lines of cells parted by `|`: `<` belongs to the cell at its left, `^` to the cell above, nothing is a
 * blank cell, a figure is a number, `'5` is the text 5, `12%` a number with a percent format, `\n` a line break.
 */
export function sheetOf(text: string, name = 'Sheet1', startRow = 1, startColumn = 1): Sheet {
  const lines = text
    .split('\n')
    .filter((line, at, all) => line.trim() !== '' || (at > 0 && at < all.length - 1));
  const grid = lines.map((line) => line.split('|').map((entry) => entry.trim()));
  const cells: Cell[] = [];
  const merges: Range[] = [];
  for (const [top, entries] of grid.entries()) {
    for (const [left, entry] of entries.entries()) {
      if (entry === '<' || entry === '^') continue;
      let right = left;
      while (entries[right + 1] === '<') right += 1;
      let bottom = top;
      while (grid[bottom + 1]?.[left] === '^') bottom += 1;
      const [row, column] = [top + startRow, left + startColumn];
      if (right > left || bottom > top)
        merges.push({ top: row, left: column, bottom: bottom + startRow, right: right + startColumn });
      if (entry !== '') cells.push(cellOf(row, column, entry));
    }
  }
  return createSheet({ name, cells, merges });
}

function cellOf(row: number, column: number, entry: string): Cell {
  const common = { row, column, formula: null };
  if (/^-?\d+(\.\d+)?$/.test(entry))
    return { ...common, value: Number(entry), text: entry, numberFormat: 'General' };
  if (/^\d+(\.\d+)?%$/.test(entry))
    return { ...common, value: Number(entry.slice(0, -1)) / 100, text: entry, numberFormat: '0.00%' };
  const text = (entry.startsWith("'") ? entry.slice(1) : entry)
    .replaceAll('\\n', '\n')
    .replaceAll('_', '\u3000');
  return { ...common, value: text, text, numberFormat: 'General' };
}
