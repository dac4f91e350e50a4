import type { Range } from '../sheet/address';
import { normaliseLabel } from '../text/normalise';
import type { Form, Report, Slot } from './form';
import { boundsOf, type Grid, type GridRow } from './grid';
import { yearInText, yearOfLine } from './label';
import { guessYear } from './year-and-unit';

const HEADING =
  /^(?:[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十]{1,2}[)]|第[一二三四五六七八九十]{1,2}[章部])/;
const LONG_PARAGRAPH = 60;

/**
 * The report in prose on a sheet: paragraphs one under the other, outside the sheet's forms, with headings (一、 …) or a
 * title that says 报告. Null when the text is none: instructions, a table, a few notes.
 */
export function findReport(grid: Grid, forms: readonly Form[]): Report | null {
  const paragraphs: Slot[] = [];
  let headings = 0;
  let long = 0;
  let characters = 0;
  let crowded = 0;
  let title: Slot | null = null;
  let year: number | null = null;
  for (const { items } of rowsOutside(grid, forms)) {
    if (items.length > 1) crowded += 1;
    for (const item of items) {
      paragraphs.push(item);
      characters += item.text.length;
      if (item.text.length >= LONG_PARAGRAPH) long += 1;
      const key = item.text.length > 120 ? '' : normaliseLabel(item.text);
      if (HEADING.test(item.text.length > 120 ? normaliseLabel(item.text.slice(0, 20)) : key)) headings += 1;
      if (!title && /(?:报告|总结|说明书)(?:[(][^()]*[)])?$/.test(key) && key.length <= 60) title = item;
      year ??= yearOfLine(item.text);
    }
  }
  const bounds = boundsOf(grid);
  const first = paragraphs[0];
  if (!bounds || !first || crowded > paragraphs.length / 4) return null;
  const isInstruction = /(?:填报|填表|编制|填写|使用)(?:说明|要求|须知)/.test(first.text.slice(0, 40));
  if (isInstruction && !title) return null;
  const isProse = long >= 2 && characters >= 300 && headings >= 2;
  const isShort =
    title !== null && /绩效|自评|评价/.test(title.text) && characters >= 100 && (headings >= 1 || long >= 1);
  if (!isProse && !isShort) return null;
  return {
    sheet: grid.sheet.name,
    area: bounds,
    title,
    year: (title ? yearInText(title.text) : null) ?? year ?? guessYear(grid),
    paragraphs,
  };
}

/** What stands in each row outside the forms. */
function* rowsOutside(grid: Grid, forms: readonly Form[]): Generator<GridRow> {
  const coming = forms.map(({ area }) => area).sort((a, b) => b.top - a.top);
  // Left to right, so that a row is gone along with them once.
  let open: Range[] = [];
  for (const { row, items } of grid.rows) {
    const before = open.length;
    for (let next = coming.at(-1); next && next.top <= row; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    if (open.length > before) open.sort((a, b) => a.left - b.left);
    if (open.some(({ bottom }) => bottom < row)) open = open.filter(({ bottom }) => bottom >= row);
    yield { row, items: open.length === 0 ? items : itemsBeside(items, open) };
  }
}

/** What stands in a row in no column of the areas, both left to right. */
function itemsBeside(items: readonly Slot[], areas: readonly Range[]): readonly Slot[] {
  let covered = -1;
  let at = 0;
  return items.filter(({ column }) => {
    for (let area = areas[at]; area && area.left <= column; area = areas[++at])
      covered = Math.max(covered, area.right);
    return column > covered;
  });
}
