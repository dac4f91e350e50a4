import { parseRange } from '../../../src/core/sheet/address';
import type { CellKind, PlacedCell, SheetPlan } from './plan';

/** Font size in points of each kind of cell. */
export const FONT_SIZES: Readonly<Record<CellKind, number>> = {
  title: 16,
  subtitle: 11,
  line: 10.5,
  right: 10.5,
  label: 10.5,
  section: 10.5,
  source: 10.5,
  text: 10.5,
  centre: 10.5,
  figure: 10.5,
  note: 9,
  reportTitle: 18,
  coverLine: 12,
  heading: 12,
  subheading: 11,
  paragraph: 11,
  signature: 11,
};

/** Excel's greatest row height, in points. */
const MAXIMUM_HEIGHT = 409;
/** Size at which one character of a column's width is as wide as half a Chinese character. */
const REFERENCE_SIZE = 10.5;

function characterWidth(character: string): number {
  return character.charCodeAt(0) < 0x100 ? 1.1 : 2;
}

/** Lines that a text takes when wrapped in a cell `width` characters wide. */
function wrappedLines(text: string, width: number, size: number): number {
  const room = Math.max(2, (width - 3) * (REFERENCE_SIZE / size));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    let taken = 1;
    for (const character of paragraph) {
      const needed = characterWidth(character);
      if (used + needed > room) {
        taken++;
        used = 0;
      }
      used += needed;
    }
    lines += taken;
  }
  return lines;
}

function neededHeight(cell: PlacedCell, width: number): number {
  const size = FONT_SIZES[cell.kind];
  const text = cell.value === null ? '' : String(cell.value);
  const least = cell.kind === 'title' || cell.kind === 'reportTitle' ? 30 : 20;
  return Math.max(least, wrappedLines(text, width, size) * size * 1.48 + 7);
}

/** Height in points of each row from 1 on, so that every wrapped text is seen whole. */
export function rowHeights(sheet: SheetPlan): readonly number[] {
  const heights: number[] = [];
  const tall: { top: number; bottom: number; height: number }[] = [];
  for (const cell of sheet.cells) {
    const area = parseRange(cell.range);
    if (!area) throw new Error(`not a range: ${cell.range}`);
    const width = sheet.widths.slice(area.left - 1, area.right).reduce((sum, each) => sum + each, 0);
    const height = neededHeight(cell, width);
    if (area.top === area.bottom) heights[area.top - 1] = Math.max(heights[area.top - 1] ?? 20, height);
    else tall.push({ top: area.top, bottom: area.bottom, height });
  }
  for (let row = 0; row < heights.length; row++) heights[row] ??= 20;
  for (const { top, bottom, height } of tall) {
    let sum = 0;
    for (let row = top; row <= bottom; row++) sum += heights[row - 1] ?? 20;
    const share = Math.max(0, height - sum) / (bottom - top + 1);
    for (let row = top; row <= bottom; row++) heights[row - 1] = (heights[row - 1] ?? 20) + share;
  }
  return heights.map((height) => Math.min(MAXIMUM_HEIGHT, Math.round(height * 2) / 2));
}
