import { formatAddress, formatRange, parseRange } from '../../sheet/address';
import type { NewCell, NewCellStyle, NewSheet } from '../../sheet/new-sheet';
import type { FormTemplate } from './template';

/** Points that a line of text takes at the body's font size, and what a row has above and below its text. */
const LINE_HEIGHT = 14;
const PADDING = 6;
/** Rows in which the user writes sentences: 年度总体目标. */
const PROSE_HEIGHT = 72;
const PROSE_ROW = /^(?:年度总体目标|总体目标完成情况|说明)$/;

type Grid = readonly (readonly string[])[];

function gridOf(template: FormTemplate, year: number | null): Grid {
  const { lead, items } = template.notes;
  const noteRows = items.map((item, at) => [
    `@${at === 0 ? lead : ''}${item}`,
    ...new Array<string>(template.columnWidths.length - 1).fill('<'),
  ]);
  const rows = template.rows
    .trim()
    .replaceAll('{year}', year === null ? '    ' : String(year))
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const missing = template.columnWidths.length - cells.length;
      return missing > 0 ? [...cells, ...new Array<string>(missing).fill('')] : cells;
    });
  return [...rows, ...noteRows];
}

/** A template as a sheet to be laid out. The year is left open when it is null. */
export function layOutTemplate(template: FormTemplate, year: number | null): NewSheet {
  const grid = gridOf(template, year);
  const cells: NewCell[] = [];
  const merges: string[] = [];
  const rowHeights: { row: number; height: number }[] = [];
  grid.forEach((line, at) => {
    const row = at + 1;
    let height = 0;
    line.forEach((content, offset) => {
      const anchor = anchorOf(grid, at, offset);
      const written = at === anchor.row && offset === anchor.column ? content : '';
      const style = styleOf(grid[anchor.row]?.[anchor.column] ?? '');
      // Every cell of a merge is there, so that the border runs round the whole.
      cells.push(cellOf(formatAddress(row, offset + 1), written, style, grid));
      if (at !== anchor.row || offset !== anchor.column) return;
      const { bottom, right } = extentOf(grid, at, offset);
      if (bottom > at || right > offset) {
        merges.push(formatRange({ top: row, left: offset + 1, bottom: bottom + 1, right: right + 1 }));
      }
      if (bottom === at) height = Math.max(height, heightOf(template, content, offset, right));
    });
    const isProse = grid[at - 1]?.some((cell) => cell === '预期目标' || cell === '总体目标') ?? false;
    const asksProse = line.some((cell) => PROSE_ROW.test(cell)) && line.includes('');
    rowHeights.push({ row, height: Math.max(height, isProse || asksProse ? PROSE_HEIGHT : 0, 20) });
  });
  const area = formatRange({ top: 1, left: 1, bottom: grid.length, right: template.columnWidths.length });
  return {
    name: template.name,
    cells,
    merges,
    columnWidths: template.columnWidths,
    rowHeights,
    print: { orientation: template.orientation, area, titleRow: titleRowOf(grid) },
  };
}

/** The head of the indicator table, which a form of many indicators repeats on every page; null for none. */
function titleRowOf(grid: Grid): number | null {
  const at = grid.findIndex((line) => line.includes('三级指标'));
  return at < 0 ? null : at + 1;
}

function anchorOf(grid: Grid, row: number, column: number): { row: number; column: number } {
  let top = row;
  let left = column;
  while (grid[top]?.[left] === '^' && top > 0) top--;
  while (grid[top]?.[left] === '<' && left > 0) left--;
  while (grid[top]?.[left] === '^' && top > 0) top--;
  return { row: top, column: left };
}

function extentOf(grid: Grid, row: number, column: number): { bottom: number; right: number } {
  let right = column;
  let bottom = row;
  while (grid[row]?.[right + 1] === '<') right++;
  while (grid[bottom + 1]?.[column] === '^') bottom++;
  return { bottom, right };
}

function styleOf(content: string): NewCellStyle {
  if (content === '') return 'text';
  if (content.startsWith('#')) return 'title';
  if (content.startsWith('~')) return 'subtitle';
  if (content.startsWith('@')) return 'note';
  return content.startsWith('=') || /^(?:[0-9.]+|—)$/.test(content) ? 'number' : 'label';
}

/** What a template's formula gives on the blank form: the weights' sum, and nothing for what rests on figures to come. */
function blankResult(formula: string, grid: Grid): number | string {
  const parts = /^SUM\(([A-Z0-9:,]+)\)$/.exec(formula)?.[1]?.split(',') ?? [];
  const figures = parts.flatMap((part) => {
    const area = parseRange(part);
    if (!area) return [];
    const rows = grid.slice(area.top - 1, area.bottom);
    return rows.flatMap((line) => line.slice(area.left - 1, area.right)).map((content) => Number(content));
  });
  return figures.length === 0 ? '' : figures.reduce((sum, figure) => sum + figure, 0);
}

function cellOf(cell: string, content: string, style: NewCellStyle, grid: Grid): NewCell {
  if (content === '') return { cell, value: null, style };
  if (content.startsWith('=')) {
    const isPercent = content.endsWith('%');
    const formula = content.slice(1, isPercent ? -1 : undefined);
    return {
      cell,
      value: blankResult(formula, grid),
      formula,
      style,
      ...(isPercent ? { numberFormat: '0.00%' } : {}),
    };
  }
  if (style === 'number' && content !== '—') return { cell, value: Number(content), style };
  return { cell, value: content.replace(/^[#~@]/, '').replaceAll('⏎', '\n'), style };
}

function heightOf(template: FormTemplate, content: string, left: number, right: number): number {
  if (content === '' || content.startsWith('=')) return 0;
  if (content.startsWith('#')) return 30;
  const width = template.columnWidths.slice(left, right + 1).reduce((total, column) => total + column, 0);
  const lines = content
    .split('⏎')
    .reduce((total, line) => total + Math.max(1, Math.ceil(widthOf(line) / Math.max(width - 2, 1))), 0);
  return lines * LINE_HEIGHT + PADDING;
}

/** The width of a text in the characters that column widths are counted in: a Chinese one takes two. */
function widthOf(text: string): number {
  return [...text].reduce((total, character) => total + (character < '\u2000' ? 1 : 2), 0);
}
