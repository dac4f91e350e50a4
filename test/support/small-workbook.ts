import { relationships } from './torture/workbook';
import { type WorkbookParts, zipParts } from './torture-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a workbook with the least in it: sheets of the given XML, named S1, S2 … */
export function smallParts(...sheets: readonly string[]): WorkbookParts {
  const parts: WorkbookParts = new Map();
  const overrides = sheets
    .map((_, at) => `<Override PartName="/xl/s${at + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`)
    .join('');
  parts.set(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${overrides}</Types>`,
  );
  parts.set('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  const list = sheets
    .map((_, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list}</sheets></workbook>`,
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationships(sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `s${at + 1}.xml`] as const)),
  );
  sheets.forEach((sheet, at) => {
    parts.set(`xl/s${at + 1}.xml`, sheet);
  });
  return parts;
}

/** A worksheet round its cell table, with what comes after it. */
export function worksheet(rows: string, after = '', before = ''): string {
  const data = rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`;
  return `<worksheet xmlns="${MAIN}">${before}${data}${after}</worksheet>`;
}

/** The least workbook of those sheets, as a file. */
export function smallWorkbook(...sheets: readonly string[]): Uint8Array {
  return zipParts(smallParts(...sheets));
}
