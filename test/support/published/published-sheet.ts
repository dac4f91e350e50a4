import { formatAddress, formatRange, type Range } from '../../../src/core/sheet/address';
import { type Cell, createSheet, type Workbook } from '../../../src/core/sheet/sheet';

/** A cell of a published sheet: its words, the place it takes and what it is for. */
export interface PublishedCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  /** The slot's name (`projectName`, `expected`, `totalScore`, `note` …), or null. */
  readonly tag: string | null;
  readonly entry: string;
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
}

const HEADER = /^#\s*(\w+):\s*(.*)$/;
const ROW_MARK = /^(F\d|I)>\s?/;
const TAG = /^\{([\w.-]+)\}/;

interface Line {
  readonly mark: string | null;
  readonly entries: readonly { readonly tag: string | null; readonly entry: string }[];
}

function lineOf(text: string): Line {
  const mark = ROW_MARK.exec(text);
  const entries = text
    .slice(mark?.[0].length ?? 0)
    .split('|')
    .map((part) => part.trim())
    .map((part) => {
      const tag = TAG.exec(part);
      return { tag: tag?.[1] ?? null, entry: part.slice(tag?.[0].length ?? 0) };
    });
  return { mark: mark?.[1] ?? null, entries };
}

/**
 * Reads a layout. After `# key: value` lines each line is a row of cells parted by `|`: `<` belongs to the cell at its
 * left, `^` to the cell above, `{tag}` names the slot. A head tagged `f.budget` or `i.target` names the column for the
 * rows below it that are marked `F0>` (fund total), `F1>` (its part) or `I>` (indicator).
 */
export function publishedSheet(id: string, text: string): PublishedSheet {
  const header = new Map<string, string>();
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const [, key, value] = HEADER.exec(line) ?? [];
    if (key !== undefined) header.set(key, value ?? '');
    else if (line.trim() !== '') lines.push(lineOf(line));
  }
  const cells: PublishedCell[] = [];
  const merges: Range[] = [];
  const owner = new Map<string, PublishedCell>();
  const entryAt = (row: number, column: number) => lines[row]?.entries[column]?.entry;
  lines.forEach((line, top) => {
    line.entries.forEach(({ tag, entry }, left) => {
      if (entry === '<' || entry === '^') return;
      let right = left;
      while (entryAt(top, right + 1) === '<') right += 1;
      let bottom = top;
      while (entryAt(bottom + 1, left) === '^') bottom += 1;
      const cell = { row: top + 1, column: left + 1, right: right + 1, bottom: bottom + 1, tag, entry };
      cells.push(cell);
      if (right > left || bottom > top)
        merges.push({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) owner.set(`${row + 1}/${column + 1}`, cell);
    });
  });
  const used = cells.filter((cell) => cell.entry !== '');
  const edges = {
    top: Math.min(...used.map((cell) => cell.row)),
    left: Math.min(...used.map((cell) => cell.column)),
    bottom: lines.length,
    right: Math.max(...used.map((cell) => cell.right)),
  };
  return {
    id,
    source: header.get('source') ?? '',
    province: header.get('province') ?? '',
    family: header.get('family') ?? '',
    year: header.has('year') ? Number(header.get('year')) : null,
    unit: header.get('unit') ?? '万元',
    cells,
    merges,
    rows: [...rowsOf(lines, owner), ...pairsOf(cells)],
    range: formatRange(edges),
    isRefillable: header.get('refill') !== 'no',
  };
}

function rowsOf(lines: readonly Line[], owner: ReadonlyMap<string, PublishedCell>): PublishedRow[] {
  const heads = { f: new Map<number, string>(), i: new Map<number, string>() };
  const rows: PublishedRow[] = [];
  const headRow = { f: -2, i: -2 };
  lines.forEach((line, at) => {
    for (const kind of ['f', 'i'] as const) {
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
    const found: Record<string, PublishedCell> = {};
    const columns = [...(isFund ? heads.f : heads.i)];
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
    rows.push({
      kind: isFund ? 'fund' : 'indicator',
      level: isFund ? Number(line.mark.slice(1)) : 0,
      row: at + 1,
      label: found.label ?? label,
      cells: found,
    });
  });
  return rows;
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

/** An entry as the sheet's cell: a figure is a number, `12%` one with a percent format, `'5` the text 5, `\n` a break. */
export function cellOfEntry(row: number, column: number, entry: string): Cell {
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

/** The sheet as a workbook of its own, at A1. */
export function workbookOf(published: PublishedSheet): Workbook {
  const cells = published.cells
    .filter((cell) => cell.entry !== '')
    .map((cell) => cellOfEntry(cell.row, cell.column, cell.entry));
  const sheet = createSheet({ name: 'Sheet1', cells, merges: published.merges });
  return { sheets: [sheet], definedNames: [], date1904: false };
}

/** The address of a cell. */
export const addressOf = (cell: PublishedCell): string => formatAddress(cell.row, cell.column);
