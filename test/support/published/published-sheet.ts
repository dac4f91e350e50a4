import { formatAddress, formatRange, type Range } from '../../../src/core/sheet/address';
import { type Cell, createSheet, type Sheet, type Workbook } from '../../../src/core/sheet/sheet';

/** A cell of a published sheet: its words, the place it takes and what it is for. */
export interface PublishedCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  /** The slot's name (`projectName`, `expected`, `totalScore`, `note` …), or null. */
  readonly tag: string | null;
  readonly entry: string;
  /** What the slot states, where the cell begins with its label: `项目名称：{projectName}智慧社区`. */
  readonly stated: string;
}

/** A fund or indicator row: the cell of each column by its role. A cell merged with the row above is that one's. */
export interface PublishedRow {
  readonly kind: 'fund' | 'indicator';
  /** Depth of a fund row: 0 the total, 1 its parts, 2 parts of parts. */
  readonly level: number;
  readonly row: number;
  readonly label: PublishedCell | null;
  readonly cells: Readonly<Record<string, PublishedCell>>;
}

/** A layout as it was published, with its truth beside it: what `test/fixtures/published/*.txt` holds. */
export interface PublishedSheet {
  readonly id: string;
  /** The sheet's name. */
  readonly name: string;
  readonly source: string;
  readonly province: string;
  readonly family: string;
  readonly year: number | null;
  readonly unit: string | null;
  readonly cells: readonly PublishedCell[];
  readonly merges: readonly Range[];
  readonly rows: readonly PublishedRow[];
  readonly range: string;
  /** A form with faults of its own is kept as published. */
  readonly isRefillable: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The forms below this one on the same sheet. */
  readonly further: readonly PublishedSheet[];
  /** The sheets of the workbook that hold no form: a cover, instructions, a list. */
  readonly beside: readonly BesideSheet[];
}

/** A sheet without a form, before or after the form's. */
export interface BesideSheet {
  readonly name: string;
  readonly isBefore: boolean;
  readonly cells: readonly PublishedCell[];
  readonly merges: readonly Range[];
}

const HEADER = /^#\s*(\w+):\s*(.*)$/;
const ROW_MARK = /^(F\d|I)>\s?/;
const TAG = /^([^{}]*：)?\{([\w.-]+)\}/;
const SHEET_MARK = /^=== (.+)$/;
const FORM_MARK = /^\+\+\+ (.+)$/;
const FORMULA = /^=(.+) => (.*)$/;

interface Line {
  readonly mark: string | null;
  readonly entries: readonly {
    readonly tag: string | null;
    readonly entry: string;
    readonly stated: string;
  }[];
}

function lineOf(text: string): Line {
  const mark = ROW_MARK.exec(text);
  const entries = text
    .slice(mark?.[0].length ?? 0)
    .split('|')
    .map((part) => part.trim())
    .map((part) => {
      const tag = TAG.exec(part);
      const stated = part.slice(tag?.[0].length ?? 0);
      return { tag: tag?.[2] ?? null, entry: (tag?.[1] ?? '') + stated, stated };
    });
  return { mark: mark?.[1] ?? null, entries };
}

/** A part of a file: the lines of one sheet, and where the forms of that sheet begin. */
interface Part {
  readonly name: string;
  readonly lines: Line[];
  readonly forms: { readonly from: number; readonly header: ReadonlyMap<string, string> }[];
}

/** `family=…; year=…` after `+++`. */
function headerOf(words: string): ReadonlyMap<string, string> {
  return new Map(
    words.split(';').map((entry) => {
      const [key, value] = entry.split('=');
      return [key?.trim() ?? '', value?.trim() ?? ''] as const;
    }),
  );
}

/**
 * Reads a layout. After `# key: value` lines each line is a row of cells parted by `|`: `<` belongs to the cell at its
 * left, `^` to the cell above, `"` is blank and stands for the cell above, `{tag}` names the slot (after a label: what the slot states begins there). A head tagged `f.budget` or `i.target` names the column for the
 * rows below it that are marked `F0>` (fund total), `F1>` (its part) or `I>` (indicator); `{j.target}` those of a second
 * indicator in the same row. `=== name` begins another
 * sheet, `+++ family=…; year=…` another form on the same sheet.
 */
export function publishedSheet(id: string, text: string): PublishedSheet {
  const header = new Map<string, string>();
  const parts: Part[] = [{ name: 'Sheet1', lines: [], forms: [] }];
  for (const line of text.split('\n')) {
    const [, key, value] = HEADER.exec(line) ?? [];
    const [, sheetName] = SHEET_MARK.exec(line) ?? [];
    const [, further] = FORM_MARK.exec(line) ?? [];
    const part = parts.at(-1);
    if (key !== undefined) header.set(key, value ?? '');
    else if (sheetName !== undefined) parts.push({ name: sheetName, lines: [], forms: [] });
    else if (further !== undefined)
      part?.forms.push({ from: part.lines.length, header: new Map([...header, ...headerOf(further)]) });
    else if (line.trim() !== '') part?.lines.push(lineOf(line));
  }
  const held = parts.filter(({ lines }) => lines.length > 0);
  const at = held.findIndex(({ lines }) =>
    lines.some(({ entries }) => entries.some(({ tag }) => tag === 'title')),
  );
  const main = held[at] ?? { name: 'Sheet1', lines: [], forms: [] };
  const starts = [{ from: 0, header }, ...main.forms];
  const [first, ...further] = starts.map((start, order) =>
    formOf(id, start.header, main, start.from, starts[order + 1]?.from ?? main.lines.length),
  );
  if (!first) throw new Error(`${id} holds no form`);
  const beside = held.flatMap((part, order) =>
    order === at
      ? []
      : [{ name: part.name, isBefore: order < at, ...cellsOf(part.lines, 0, part.lines.length) }],
  );
  return { ...first, further, beside };
}

interface Cells {
  readonly cells: readonly PublishedCell[];
  readonly merges: readonly Range[];
  readonly owner: ReadonlyMap<string, PublishedCell>;
}

/** The cells that begin in a part of the lines. */
function cellsOf(lines: readonly Line[], from: number, to: number): Cells {
  const cells: PublishedCell[] = [];
  const merges: Range[] = [];
  const owner = new Map<string, PublishedCell>();
  const entryAt = (row: number, column: number) => lines[row]?.entries[column]?.entry;
  lines.slice(from, to).forEach((line, order) => {
    const top = from + order;
    line.entries.forEach(({ tag, entry, stated }, left) => {
      if (entry === '<' || entry === '^') return;
      if (entry === '"') {
        const above = owner.get(`${top}/${left + 1}`);
        if (above) owner.set(`${top + 1}/${left + 1}`, above);
        return;
      }
      let right = left;
      while (entryAt(top, right + 1) === '<') right += 1;
      let bottom = top;
      while (entryAt(bottom + 1, left) === '^') bottom += 1;
      const cell = {
        row: top + 1,
        column: left + 1,
        right: right + 1,
        bottom: bottom + 1,
        tag,
        entry,
        stated,
      };
      cells.push(cell);
      if (right > left || bottom > top)
        merges.push({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const under = entryAt(row, column);
          if (row + column > top + left && under !== '<' && under !== '^')
            throw new Error(`the merge at ${top + 1}/${left + 1} covers ${row + 1}/${column + 1}`);
          owner.set(`${row + 1}/${column + 1}`, cell);
        }
    });
  });
  return { cells, merges, owner };
}

function formOf(
  id: string,
  header: ReadonlyMap<string, string>,
  { name, lines }: Part,
  from: number,
  to: number,
): PublishedSheet {
  const { cells: own, merges, owner: ownerOfOwn } = cellsOf(lines, from, to);
  const isOfList = from > 0 && !own.some(({ tag }) => tag === 'title');
  // A project of a list stands under the list's title and head.
  const above = isOfList ? cellsOf(lines, 0, from) : null;
  const owner = new Map([...(above?.owner ?? []), ...ownerOfOwn]);
  const cells = [...(above?.cells.filter(({ tag }) => tag === 'title') ?? []), ...own];
  const used = (above?.cells ?? []).concat(own).filter((cell) => cell.entry !== '');
  const edges = {
    top: isOfList ? from + 1 : Math.min(...used.map((cell) => cell.row)),
    left: Math.min(...used.map((cell) => cell.column)),
    bottom: to,
    right: Math.max(...used.map((cell) => cell.right)),
  };
  const year = header.get('year') ?? '';
  return {
    id,
    name,
    source: header.get('source') ?? '',
    province: header.get('province') ?? '',
    family: header.get('family') ?? '',
    year: year === '' || year === 'none' ? null : Number(year),
    unit: header.get('unit') === 'none' ? null : (header.get('unit') ?? '万元'),
    cells,
    merges,
    rows: [
      ...rowsOf(lines, isOfList ? 0 : from, to, owner).filter(({ row }) => row > from),
      ...pairsOf(cells),
    ],
    range: formatRange(edges),
    isRefillable: header.get('refill') !== 'no',
    hiddenColumns: new Set((header.get('hiddenColumns') ?? '').split(',').filter(Boolean).map(Number)),
    further: [],
    beside: [],
  };
}

function rowsOf(
  lines: readonly Line[],
  from: number,
  to: number,
  owner: ReadonlyMap<string, PublishedCell>,
): PublishedRow[] {
  const heads = {
    f: new Map<number, string>(),
    i: new Map<number, string>(),
    j: new Map<number, string>(),
  };
  const rows: PublishedRow[] = [];
  const headRow = { f: -2, i: -2, j: -2 };
  lines.slice(from, to).forEach((line, order) => {
    const at = from + order;
    for (const kind of ['f', 'i', 'j'] as const) {
      const tagged = line.entries.flatMap(({ tag }, column) =>
        tag?.startsWith(`${kind}.`) ? [[column + 1, tag.slice(2)] as const] : [],
      );
      // The second row of a head adds to the first.
      if (tagged.length > 1 && headRow[kind] !== at - 1) heads[kind].clear();
      if (tagged.length > 0) headRow[kind] = at;
      for (const [column, role] of tagged) heads[kind].set(column, role);
    }
    if (line.mark === null) return;
    const isFund = line.mark.startsWith('F');
    for (const columns of isFund ? [heads.f] : [heads.i, heads.j])
      if (columns.size > 0) rows.push(rowOf(line.mark, at, [...columns], owner));
  });
  return rows;
}

function rowOf(
  mark: string,
  at: number,
  columns: readonly (readonly [number, string])[],
  owner: ReadonlyMap<string, PublishedCell>,
): PublishedRow {
  const isFund = mark.startsWith('F');
  const found: Record<string, PublishedCell> = {};
  for (const [column, role] of columns) {
    const cell = owner.get(`${at + 1}/${column}`);
    // A head may stand for pairs of cells; a column of no interest is headed `-`.
    if (cell && role !== '-') found[role] = cell;
  }
  const firstColumn = Math.min(...columns.map(([column]) => column));
  let label: PublishedCell | null = null;
  for (let column = firstColumn - 1; isFund && column > 0 && !label; column--) {
    const cell = owner.get(`${at + 1}/${column}`);
    if (cell && cell.entry !== '' && cell.row === at + 1) label = cell;
  }
  return {
    kind: isFund ? 'fund' : 'indicator',
    level: isFund ? Number(mark.slice(1)) : 0,
    row: at + 1,
    label: found.label ?? label,
    cells: found,
  };
}

/** Figures beside their labels (`{p0.budget}`): the cells of one number belong to one fund row. */
function pairsOf(cells: readonly PublishedCell[]): PublishedRow[] {
  const rows = new Map<string, Record<string, PublishedCell>>();
  for (const cell of cells) {
    const [, number, role] = /^p(\d+)\.(\w+)$/.exec(cell.tag ?? '') ?? [];
    if (number !== undefined && role !== undefined) rows.set(number, { ...rows.get(number), [role]: cell });
  }
  return [...rows].map(([number, found]) => ({
    kind: 'fund' as const,
    level: number === '0' ? 0 : 1,
    row: Object.values(found)[0]?.row ?? 0,
    label: null,
    cells: found,
  }));
}

/**
 * An entry as the sheet's cell: a figure is a number, `12%` one with a percent format, `'5` the text 5, `\n` a break,
 * `=A1/B1 => 12%` a formula with what it gave.
 */
export function cellOfEntry(row: number, column: number, entry: string): Cell {
  const [, formula, cached] = FORMULA.exec(entry) ?? [];
  if (formula !== undefined) return { ...cellOfEntry(row, column, cached ?? ''), formula };
  const common = { row, column, formula: null };
  if (/^-?\d+(\.\d+)?$/.test(entry))
    return { ...common, value: Number(entry), text: entry, numberFormat: formatOf(entry) };
  if (/^\d+(\.\d+)?%$/.test(entry)) {
    const places = entry.split('.')[1]?.slice(0, -1) ?? '';
    const format = places === '' ? '0%' : `0.${places.replace(/\d/g, '0')}%`;
    return {
      ...common,
      value: Number((Number(entry.slice(0, -1)) / 100).toFixed(10)),
      text: entry,
      numberFormat: format,
    };
  }
  const text = (entry.startsWith("'") ? entry.slice(1) : entry)
    .replaceAll('\\n', '\n')
    .replaceAll('_', '\u3000');
  return { ...common, value: text, text, numberFormat: 'General' };
}

function formatOf(entry: string): string {
  const places = entry.split('.')[1];
  return places === undefined || !places.endsWith('0') ? 'General' : `0.${places.replace(/\d/g, '0')}`;
}

function sheetOf(
  name: string,
  cells: readonly PublishedCell[],
  merges: readonly Range[],
  hiddenColumns: ReadonlySet<number> = new Set(),
): Sheet {
  return createSheet({
    name,
    cells: cells
      .filter((cell) => cell.entry !== '')
      .map((cell) => cellOfEntry(cell.row, cell.column, cell.entry)),
    merges,
    hiddenColumns,
  });
}

/** The forms of a published sheet, one below the other. */
export const formsOf = (published: PublishedSheet): readonly PublishedSheet[] => [
  published,
  ...published.further,
];

/** The sheet as a workbook, at A1, with the sheets beside it. */
export function workbookOf(published: PublishedSheet): Workbook {
  const forms = formsOf(published);
  const sheet = sheetOf(
    published.name,
    [
      ...new Map(
        forms.flatMap(({ cells }) => cells.map((cell) => [addressOf(cell), cell] as const)),
      ).values(),
    ],
    forms.flatMap(({ merges }) => merges),
    published.hiddenColumns,
  );
  const beside = (isBefore: boolean) =>
    published.beside
      .filter((other) => other.isBefore === isBefore)
      .map((other) => sheetOf(other.name, other.cells, other.merges));
  return { sheets: [...beside(true), sheet, ...beside(false)], definedNames: [], date1904: false };
}

/** The address of a cell. */
export const addressOf = (cell: PublishedCell): string => formatAddress(cell.row, cell.column);
