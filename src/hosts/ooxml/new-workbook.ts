import { strToU8, zipSync } from 'fflate';
import { addSheet } from './add-sheet';
import type { Attempt } from './refusal';
import type { SheetLayout } from './sheet-layout';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const OFFICE_DOCUMENT = `${FORMATS}/officeDocument/2006/relationships`;
const RELATIONSHIPS = `${FORMATS}/package/2006/relationships`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook without a sheet (ECMA-376 part 1, 12.2): what any sheet can be added to. */
const WITHOUT_SHEETS = {
  '[Content_Types].xml': `<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${FORMATS}/spreadsheetml/2006/main" xmlns:r="${OFFICE_DOCUMENT}"><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
};

/** An .xlsx with one sheet. `value` false: its name is none that Excel allows. */
export function newWorkbook(layout: SheetLayout): Attempt<Uint8Array | false> {
  const parts = Object.entries(WITHOUT_SHEETS).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return addSheet(zipSync(Object.fromEntries(parts)), layout);
}
