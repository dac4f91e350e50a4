import { openPackage } from '../package';
import { type Attempt, attempt } from '../refusal';
import { PackageDraft } from './package-draft';
import { placeFor } from './schema-order';
import { readSheetXml, type SheetXml } from './sheet-xml';
import { mapWorkbook } from './workbook-map';
import { attributeValue, childOf, childrenOf, closesItself, type XmlElement } from './xml/elements';
import { applySplices, type Splice } from './xml/splice';
import { appendSplices, attributeSplices } from './xml/start-tag';

/** New sizes of columns and rows by number from 1, as the file stores them. */
export interface SheetSizes {
  /** In characters of the workbook's normal font, padding included (18.3.1.13). */
  readonly columns: ReadonlyMap<number, number>;
  /** In points; null: fitted to the content, so that no height is stored. */
  readonly rows: ReadonlyMap<number, number | null>;
}

/** Columns next to each other that get the same width. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
}

function widthText(width: number): string {
  return String(Math.round(width * 1e6) / 1e6);
}

/** The columns from `first` to `last`, cut wherever the new width changes; null where there is none. */
function stretchesOf(first: number, last: number, columns: ReadonlyMap<number, number>): Stretch[] {
  const named = [...columns.keys()]
    .filter((column) => column >= first && column <= last)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let next = first;
  for (const column of named) {
    if (column > next) stretches.push({ first: next, last: column - 1, width: null });
    const width = columns.get(column) ?? null;
    const before = stretches.at(-1);
    if (before && before.last === column - 1 && before.width === width) {
      stretches[stretches.length - 1] = { ...before, last: column };
    } else stretches.push({ first: column, last: column, width });
    next = column + 1;
  }
  if (next <= last) stretches.push({ first: next, last, width: null });
  return stretches;
}

/** A `<col>` cut into pieces, each with its own width and everything else as it was. */
function cutColumn(text: string, element: XmlElement, stretches: readonly Stretch[]): string {
  const source = text.slice(element.from, element.to);
  const moved = { ...element, from: 0, openTo: element.openTo - element.from };
  return stretches
    .map(({ first, last, width }) =>
      applySplices(
        source,
        attributeSplices(source, moved, {
          min: String(first),
          max: String(last),
          ...(width === null ? {} : { width: widthText(width), customWidth: '1', bestFit: null }),
        }),
      ),
    )
    .join('');
}

function columnSplices(sheet: SheetXml, columns: ReadonlyMap<number, number>): Splice[] {
  if (columns.size === 0) return [];
  const { text, root, prefix } = sheet;
  const list = childOf(root, 'cols');
  const elements = list ? childrenOf(list, 'col') : [];
  const splices: Splice[] = [];
  const missing = new Map(columns);
  const lasts: { readonly last: number; readonly element: XmlElement }[] = [];
  for (const element of elements) {
    const first = Number(attributeValue(text, element, 'min'));
    const last = Number(attributeValue(text, element, 'max'));
    lasts.push({ last, element });
    const stretches = stretchesOf(first, last, columns);
    if (stretches.every(({ width }) => width === null)) continue;
    splices.push({ from: element.from, to: element.to, text: cutColumn(text, element, stretches) });
    for (const column of columns.keys()) if (column >= first && column <= last) missing.delete(column);
  }
  if (missing.size === 0) return splices;
  const numbers = [...missing.keys()];
  const written = stretchesOf(Math.min(...numbers), Math.max(...numbers), missing).flatMap(
    ({ first, last, width }) => {
      const sized = `min="${first}" max="${last}" width="${widthText(width ?? 0)}"`;
      return width === null ? [] : [{ first, text: `<${prefix}col ${sized} customWidth="1"/>` }];
    },
  );
  if (!list) {
    const at = placeFor(root, 'worksheet', 'cols');
    const inner = written.map((column) => column.text).join('');
    return [...splices, { from: at, to: at, text: `<${prefix}cols>${inner}</${prefix}cols>` }];
  }
  if (closesItself(list)) {
    return [...splices, ...appendSplices(text, list, written.map((column) => column.text).join(''))];
  }
  for (const { first, text: column } of written) {
    const before = lasts.filter(({ last }) => last < first).at(-1);
    const at = before?.element.to ?? list.openTo;
    splices.push({ from: at, to: at, text: column });
  }
  return splices;
}

function rowSplices(sheet: SheetXml, rows: ReadonlyMap<number, number | null>): Splice[] {
  const places = new Map(sheet.rows.map((place) => [place.row, place.element]));
  const added: { readonly row: number; readonly text: string }[] = [];
  const splices: Splice[] = [];
  for (const [row, height] of [...rows].sort(([one], [other]) => one - other)) {
    const element = places.get(row);
    const ht = height === null ? null : String(Math.round(height * 100) / 100);
    if (element) {
      const customHeight = ht === null ? null : '1';
      splices.push(...attributeSplices(sheet.text, element, { ht, customHeight }));
    } else if (ht !== null) {
      added.push({ row, text: `<${sheet.prefix}row r="${row}" ht="${ht}" customHeight="1"/>` });
    }
  }
  if (closesItself(sheet.data)) {
    const inner = added.map(({ text }) => text).join('');
    return inner === '' ? splices : [...splices, ...appendSplices(sheet.text, sheet.data, inner)];
  }
  for (const { row, text } of added) {
    const next = sheet.rows.find((place) => place.row > row);
    const at = next?.element.from ?? sheet.rows.at(-1)?.element.to ?? sheet.data.openTo;
    splices.push({ from: at, to: at, text });
  }
  return splices;
}

/**
 * The workbook with new widths and heights on one sheet; every other part, and everything else of this one, keeps its
 * content. `value` false: there is no worksheet of that name.
 */
export function resizeSheet(
  bytes: Uint8Array,
  sheetName: string,
  sizes: SheetSizes,
): Attempt<Uint8Array | false> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const draft = new PackageDraft(opened.value);
    const part = mapWorkbook(draft).sheets.find(({ name }) => name === sheetName)?.part ?? null;
    const content = part === null ? null : draft.read(part);
    if (part === null || !content) return false;
    const sheet = readSheetXml(content.text, content.root);
    draft.splice(part, [...columnSplices(sheet, sizes.columns), ...rowSplices(sheet, sizes.rows)]);
    return draft.changes().size === 0 ? bytes : draft.write();
  });
}
