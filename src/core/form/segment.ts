import type { Range } from '../sheet/address';
import { firstFrom } from '../sheet/first-from';
import { compactText } from '../text/normalise';
import { rememberedOf } from '../text/remembered-of';
import type { Slot } from './form';
import {
  boundsOf,
  cropGrid,
  type Grid,
  isBlank,
  itemsOf,
  rightOf,
  rowsAbove,
  rowsBetween,
  slotAt,
} from './grid';
import { findHeaders, type TableHeader } from './header';
import { isKnownLabel } from './known-label';
import { yearOfLine } from './label';
import { identityLexicon } from './lexicon/identity-labels';
import { isTitleText } from './title-text';

/** One form's part of a sheet. */
export interface Segment {
  readonly grid: Grid;
  readonly title: Slot | null;
  readonly headers: readonly TableHeader[];
}

const MOST_TITLES_IN_ROW = 4;

/** Titles of a grid: a title's words, not the answer to a label, alone in the row but for lines such as 单位：万元. */
export const findTitles: (grid: Grid) => readonly Slot[] = rememberedOf((grid) => {
  const titles: Slot[] = [];
  const firstRow = grid.rows[0]?.row;
  for (const { row, items } of grid.rows) {
    if (items.length > MOST_TITLES_IN_ROW * 2) continue;
    const inRow = items.filter(
      (item) =>
        typeof item.value === 'string' &&
        isTitleText(item.text) &&
        // 项目绩效目标 under a title heads a part of its form.
        !(titles.length > 0 && isPartLabel(item.text)) &&
        !isAnswer(grid, item) &&
        !isLabelOfAnswer(grid, item, items),
    );
    if (inRow.length === 0) continue;
    const strangers = items.filter(
      (item) => !inRow.includes(item) && isStranger(item) && !(row === firstRow && isPlace(item)),
    );
    if (strangers.length === 0) titles.push(...inRow.slice(0, MOST_TITLES_IN_ROW));
  }
  return titles;
});

function isPartLabel(text: string): boolean {
  return !/[表卡]/.test(text) && isKnownLabel(text);
}

function isStranger(item: Slot): boolean {
  if (typeof item.value !== 'string') return true;
  return !/^(?:附|表|单位|金额单位|编号|填报|报表)/.test(item.text.trim()) && yearOfLine(item.text) === null;
}

/** `番禺区 | 2021年度 | 项目支出绩效自评表`: a title's first words in a cell of their own. */
function isPlace({ text }: Slot): boolean {
  return /^[一-龥]{1,8}[省市县区州盟旗镇乡局厅委院校]$/.test(compactText(text));
}

function isAnswer(grid: Grid, item: Slot): boolean {
  for (let column = item.column - 1; column >= grid.window.left && column >= item.column - 3; column--) {
    const left = slotAt(grid.sheet, item.row, column);
    if (!isBlank(left.text)) return isKnownLabel(left.text);
  }
  return false;
}

/** `绩效自评 | 很好`: a label, for something answers it. */
function isLabelOfAnswer(grid: Grid, item: Slot, items: readonly Slot[]): boolean {
  if (!isKnownLabel(item.text)) return false;
  const right = rightOf(grid, item, item.row);
  return (
    items.length > 1 ||
    (right !== null &&
      item.area.right < grid.window.right &&
      item.area.left === grid.window.left &&
      item.area.right - item.area.left < 2)
  );
}

/** Cuts a sheet into the parts that hold one form each: side by side first, then one under the other. */
export function segmentGrid(grid: Grid): readonly Segment[] {
  return splitColumns(grid)
    .flatMap((part) => splitRows(part))
    .flatMap((segment) => {
      const parts = splitColumns(segment.grid);
      return parts.length > 1 ? parts.flatMap((part) => splitRows(part)) : [segment];
    });
}

/** Cuts between two titles in one row, or two tables whose heads repeat, when nothing crosses the cut. */
function splitColumns(grid: Grid): readonly Grid[] {
  const middle = findMiddleCut(grid);
  if (middle !== null && !crosses(grid, middle)) {
    return cutAt(grid, middle).flatMap(splitColumns);
  }
  const cut = findColumnCut(grid);
  if (cut === null || crosses(grid, cut)) return [grid];
  const [first, second] = cutAt(grid, cut);
  return [first, ...splitColumns(second)];
}

function cutAt(grid: Grid, cut: number): readonly [Grid, Grid] {
  const { top, left, bottom, right } = grid.window;
  return [
    cropGrid(grid, { top, left, bottom, right: cut - 1 }),
    cropGrid(grid, { top, left: cut, bottom, right }),
  ];
}

/** Of more tables than this side by side, half and half are cut apart: one after the other, each would go over all the rest. */
const MOST_CUT_OFF_SINGLY = 8;

function findMiddleCut(grid: Grid): number | null {
  for (const header of findHeaders(grid)) {
    const tables = tablesBeside(grid, header);
    const middle = tables[tables.length >> 1];
    if (middle && tables.length > MOST_CUT_OFF_SINGLY) return leftOf(grid, header, middle);
  }
  return null;
}

function findColumnCut(grid: Grid): number | null {
  const titles = findTitles(grid);
  for (const [at, title] of titles.entries()) {
    const next = titles[at + 1];
    if (next && next.row === title.row && next.column > title.area.right) return next.column;
  }
  for (const header of findHeaders(grid)) {
    const [, second] = tablesBeside(grid, header);
    if (second) return leftOf(grid, header, second);
  }
  return null;
}

/** The heads 一级指标 of one row: more than one is that many tables side by side. */
function tablesBeside(grid: Grid, { heads, top }: TableHeader): readonly Slot[] {
  const headCells = new Set(heads.map(({ slot }) => slot.cell));
  return itemsOf(grid, top).filter(
    (item) => headCells.has(item.cell) && item.text.replace(/\s/g, '').includes('一级指标'),
  );
}

/** The first column of a table by its first head: the block label at the left of the heads goes with it. */
function leftOf(grid: Grid, { top }: TableHeader, first: Slot): number {
  const before = slotAt(grid.sheet, top, first.column - 1);
  return !isBlank(before.text) && /绩效/.test(before.text) ? before.column : first.column;
}

function crosses(grid: Grid, cut: number): boolean {
  return grid.rows.some(({ items }) => items.some(({ area }) => area.left < cut && area.right >= cut));
}

function splitRows(grid: Grid): readonly Segment[] {
  const headers = findHeaders(grid);
  const titles = findTitles(grid).filter((title, at, all) => {
    const header = headers[firstFrom(headers, title.row, ({ bottom }) => bottom)];
    if (!header) return true;
    return title.row < header.top && !isNextPage(title, all[at - 1], header);
  });
  const starts = formStarts(grid, titles, headers);
  const bounds = boundsOf(grid);
  if (!bounds) return [];
  return starts.flatMap(({ row, title }, at): Segment[] => {
    const bottom = (starts[at + 1]?.row ?? bounds.bottom + 1) - 1;
    const window: Range = { top: row, left: grid.window.left, bottom, right: grid.window.right };
    const part = cropGrid(grid, window);
    const own = boundsOf(part);
    if (!own) return [];
    const cropped = cropGrid(part, own);
    return [{ grid: cropped, title, headers: headersWithin(headers, row, bottom) }];
  });
}

/** The title once more on a table's next page: it says so (续表), or is the same and the heads follow at once. */
function isNextPage(title: Slot, before: Slot | undefined, header: TableHeader): boolean {
  if (!before) return false;
  return (
    /续(?:表|\d|[)）]|$)/.test(title.text.trim()) ||
    (compactText(title.text) === compactText(before.text) && header.top === title.area.bottom + 1)
  );
}

/** The headers whose first row lies from one row to another, both included. */
function headersWithin(headers: readonly TableHeader[], from: number, to: number): readonly TableHeader[] {
  const topOf = ({ top }: TableHeader) => top;
  return headers.slice(firstFrom(headers, from, topOf), firstFrom(headers, to + 1, topOf));
}

interface Start {
  readonly row: number;
  readonly title: Slot | null;
}

/** Rows at which forms start: a title (with the 附件 lines over it), or a new head of labels after a finished table. */
function formStarts(grid: Grid, titles: readonly Slot[], headers: readonly TableHeader[]): readonly Start[] {
  const starts: { row: number; title: Slot | null; from: number }[] = [];
  for (const title of titles) {
    const last = starts.at(-1);
    const hasTable = last ? headersWithin(headers, last.from + 1, title.row - 1).length > 0 : false;
    if (last && !hasTable && !hasAnswers(grid, last.from, title.row)) {
      // A title over two lines, or a cover line: the later one names the form.
      last.title = title;
      last.from = title.row;
      continue;
    }
    starts.push({ row: withLeadRows(grid, title.row), title, from: title.row });
  }
  // A start that a header gives lies over that header, so that only titles can stand between two headers.
  const fromTitles = starts.map((start) => start.from);
  const hasTitle = (after: number, before: number) =>
    (fromTitles[firstFrom(fromTitles, after + 1, (row) => row)] ?? before) < before;
  for (const [at, header] of headers.entries()) {
    const previous = headers[at - 1];
    const from = previous?.bottom ?? 0;
    if (hasTitle(from, header.top)) continue;
    const head = previous ? findUntitledStart(grid, from, header.top) : (grid.rows[0]?.row ?? header.top);
    if (head === null) continue;
    if (!previous && starts.some((start) => start.from <= header.top)) continue;
    starts.push({ row: withLeadRows(grid, head), title: null, from: head });
  }
  starts.sort((a, b) => a.row - b.row);
  return starts;
}

/** Whether labels with answers stand between two rows: then the upper title heads a form of its own. */
function hasAnswers(grid: Grid, from: number, to: number): boolean {
  for (const { items } of rowsBetween(grid, from + 1, to - 1))
    if (items.length > 1 && asksForName(items)) return true;
  return false;
}

function asksForName(items: readonly Slot[]): boolean {
  return items.some((item) => identityLexicon.find(item.text) === 'projectName');
}

/** A project name asked for again after a table starts another form. */
function findUntitledStart(grid: Grid, from: number, to: number): number | null {
  for (const start of rowsBetween(grid, from + 1, to - 1)) {
    if (!asksForName(start.items)) continue;
    let head = start.row;
    for (const { row, items } of rowsAbove(grid, start.row)) {
      if (row <= from || !items.every(isHeadLine)) break;
      head = row;
    }
    return head;
  }
  return null;
}

function isHeadLine(item: Slot): boolean {
  return yearOfLine(item.text) !== null || isLead(item) || /^(?:填报|单位)/.test(item.text.trim());
}

function isLead(item: Slot): boolean {
  return (
    /^(?:附件|附表|附|表|报表编号|表号|编号|单位[:：]|公开部门[:：]|金额单位)|^[一-龥]{0,4}\d{1,2}(?:[-－]\d{1,2})?表$|^[一-龥]{0,4}表\d{1,2}$/.test(
      item.text.trim(),
    ) && item.text.trim().length <= 30
  );
}

/** The office's name alone in the very first row. */
function isOffice(grid: Grid, { row, items }: Grid['rows'][number]): boolean {
  const [only] = items;
  return (
    row === grid.rows[0]?.row &&
    items.length === 1 &&
    typeof only?.value === 'string' &&
    only.text.trim().length <= 30 &&
    !/[。；;]/.test(only.text)
  );
}

/** The 附件 and form number lines right over a title belong to its form. */
function withLeadRows(grid: Grid, row: number): number {
  let top = row;
  for (const candidate of rowsAbove(grid, row)) {
    if (candidate.row < top - 2 || !(candidate.items.every(isLead) || isOffice(grid, candidate))) break;
    top = candidate.row;
  }
  return top;
}
