import { columnLetters, parseAddress, parseRange } from '../../core/sheet/address';
import { isSheetName } from '../../core/sheet/new-sheet';
import { openPackage } from './package';
import { calculateOnLoad } from './patch/calculation';
import { formulaContent, valueContent } from './patch/cell-content';
import { addContentType } from './patch/content-types';
import { styleForLook } from './patch/look-styles';
import { PackageDraft } from './patch/package-draft';
import { addRelationship, relationshipsOf } from './patch/relationships';
import { placeFor } from './patch/schema-order';
import { mapWorkbook, type WorkbookMap } from './patch/workbook-map';
import { attributesOf, attributeValue, childOf, childrenOf, prefixOf } from './patch/xml/elements';
import { escapeAttribute, escapeText } from './patch/xml/escape';
import { appendSplices } from './patch/xml/start-tag';
import { type Attempt, attempt, Refused } from './refusal';
import type { LaidOutCell, PageMargins, SheetLayout } from './sheet-layout';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
/** A cell's padding, as a share of a character, that a stored column width includes (18.3.1.13). */
const PADDING = 5 / 7;

function cellXml(draft: PackageDraft, map: WorkbookMap, cell: LaidOutCell): string {
  const style = styleForLook(draft, map, cell.look, cell.numberFormat);
  const content =
    cell.formula === undefined
      ? valueContent('', cell.value)
      : formulaContent('', cell.formula.replace(/^=/, ''), cell.value);
  const typed = content.type === null ? '' : ` t="${content.type}"`;
  const start = `<c r="${cell.cell}" s="${style}"${typed}`;
  return content.inner === '' ? `${start}/>` : `${start}>${content.inner}</c>`;
}

function rowsXml(draft: PackageDraft, map: WorkbookMap, layout: SheetLayout): string {
  const rows = new Map<number, { column: number; cell: LaidOutCell }[]>();
  for (const row of layout.rowHeights.keys()) rows.set(row, []);
  for (const cell of layout.cells) {
    const position = parseAddress(cell.cell);
    if (!position) throw new Refused('damaged');
    const held = rows.get(position.row) ?? [];
    held.push({ column: position.column, cell });
    rows.set(position.row, held);
  }
  return [...rows]
    .sort(([first], [second]) => first - second)
    .map(([row, cells]) => {
      const height = layout.rowHeights.get(row);
      const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const inner = cells
        .sort((first, second) => first.column - second.column)
        .map(({ cell }) => cellXml(draft, map, cell))
        .join('');
      return `<row r="${row}"${sized}>${inner}</row>`;
    })
    .join('');
}

function columnsXml(widths: ReadonlyMap<number, number>): string {
  const columns = [...widths]
    .sort(([first], [second]) => first - second)
    .map(([column, width]) => {
      const stored = Math.round((width + PADDING) * 256) / 256;
      return `<col min="${column}" max="${column}" width="${stored}" customWidth="1"/>`;
    });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function marginsXml({ left, right, top, bottom, header, footer }: PageMargins): string {
  return `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`;
}

function worksheetXml(draft: PackageDraft, map: WorkbookMap, layout: SheetLayout): string {
  const isStrict = draft.text(map.workbook)?.includes(STRICT_MAIN) ?? false;
  const { print, merges } = layout;
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const fit = print.fitToWidth ? ' fitToHeight="0"' : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${isStrict ? STRICT_MAIN : MAIN}">` +
    (print.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    columnsXml(layout.columnWidths) +
    `<sheetData>${rowsXml(draft, map, layout)}</sheetData>${merged}` +
    (print.centred ? '<printOptions horizontalCentered="1"/>' : '') +
    `${marginsXml(print.margins)}<pageSetup paperSize="9" orientation="${print.orientation}"${fit}/></worksheet>`
  );
}

/** `xl/worksheets/sheet3.xml`, the first such name that is free. */
function freePart(draft: PackageDraft, map: WorkbookMap): string {
  const folder = `${map.workbook.slice(0, map.workbook.lastIndexOf('/') + 1)}worksheets/`;
  let number = map.sheets.length + 1;
  while (draft.has(`${folder}sheet${number}.xml`)) number++;
  return `${folder}sheet${number}.xml`;
}

/** The names by which a workbook keeps what of a sheet is printed, and which rows at the head of every page. */
function printNames({
  name,
  print,
}: SheetLayout): readonly { readonly name: string; readonly refersTo: string }[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const range = print.area === null ? null : parseRange(print.area);
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const area = range && `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
  const rows = print.titleRows && `$${print.titleRows[0]}:$${print.titleRows[1]}`;
  return [
    ...(area === null ? [] : [{ name: 'Print_Area', refersTo: `${quoted}!${area}` }]),
    ...(rows === null ? [] : [{ name: 'Print_Titles', refersTo: `${quoted}!${rows}` }]),
  ];
}

function enterInWorkbook(draft: PackageDraft, map: WorkbookMap, layout: SheetLayout, id: string): void {
  const read = draft.read(map.workbook);
  const list = read ? childOf(read.root, 'sheets') : null;
  if (!read || !list) throw new Refused('damaged', map.workbook);
  const entries = childrenOf(list, 'sheet');
  const ids = entries.map((entry) => Number(attributeValue(read.text, entry, 'sheetId')));
  const own = entries[0] ? attributesOf(read.text, entries[0]).find(({ name }) => /:id$/.test(name)) : null;
  const attribute = own?.name ?? 'r:id';
  const entry = `<${prefixOf(list)}sheet name="${escapeAttribute(layout.name)}" sheetId="${Math.max(0, ...ids) + 1}" ${attribute}="${id}"/>`;
  const splices = appendSplices(read.text, list, entry);
  const p = prefixOf(read.root);
  const named = printNames(layout)
    .map(
      ({ name, refersTo }) =>
        `<${p}definedName name="_xlnm.${name}" localSheetId="${entries.length}">${escapeText(refersTo)}</${p}definedName>`,
    )
    .join('');
  if (named !== '') {
    const names = childOf(read.root, 'definedNames');
    if (names) splices.push(...appendSplices(read.text, names, named));
    else {
      const at = placeFor(read.root, 'workbook', 'definedNames');
      splices.push({ from: at, to: at, text: `<${p}definedNames>${named}</${p}definedNames>` });
    }
  }
  draft.splice(map.workbook, splices);
}

/** Is this a name that Excel takes for a sheet, and that no sheet of the workbook bears yet? */
function isFreeName(map: WorkbookMap, name: string): boolean {
  return isSheetName(name) && map.sheets.every((sheet) => sheet.name.toLowerCase() !== name.toLowerCase());
}

/**
 * The workbook with one more worksheet at its end. Every other part keeps its content but for the entries that name
 * the new one. `value` false: the name is taken or none that Excel allows.
 */
export function addSheet(bytes: Uint8Array, layout: SheetLayout): Attempt<Uint8Array | false> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const draft = new PackageDraft(opened.value);
    const map = mapWorkbook(draft);
    if (!isFreeName(map, layout.name)) return false;
    const part = freePart(draft, map);
    draft.create(part, worksheetXml(draft, map, layout));
    addContentType(draft, part, SHEET_TYPE);
    addRelationship(draft, map.workbook, 'worksheet', part);
    const id = relationshipsOf(draft, map.workbook).find((found) => found.target === part)?.id;
    if (id === undefined) throw new Refused('damaged', map.workbook);
    enterInWorkbook(draft, map, layout, id);
    if (layout.cells.some((cell) => cell.formula !== undefined)) calculateOnLoad(draft, mapWorkbook(draft));
    return draft.write();
  });
}
