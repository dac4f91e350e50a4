import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookParts {
  /** What stands inside `worksheet`, from `sheetPr` to the end. */
  readonly sheet: string;
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `workbook`; one sheet `Sheet1` when absent. */
  readonly workbook?: string;
  /** Parts that are added, or put in the place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of a small workbook as Excel would lay them out. */
export function workbookFiles(parts: WorkbookParts): Record<string, string> {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${
      parts.workbook ?? '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
    }</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'styles', 'styles.xml')}${relationship('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.sheet}</worksheet>`,
    ...parts.parts,
  };
}

export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function buildWorkbook(parts: WorkbookParts): Uint8Array {
  return zipFiles(workbookFiles(parts));
}

/** Rows as XML → the sheet that is read from them; fails the test when the file is refused. */
export function readSheet(parts: WorkbookParts): Sheet {
  const read = readWorkbook(buildWorkbook(parts));
  if (!read.ok) throw new Error(`refused: ${read.refusal.code} ${read.refusal.part ?? ''}`);
  const sheet = read.workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Cell formats, one for each number format code, the first of them General. */
export function stylesFor(codes: readonly string[]): string {
  const formats = codes.map((code, at) => {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    return `<numFmt numFmtId="${164 + at}" formatCode="${escaped}"/>`;
  });
  const cellFormats = codes.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`);
  return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cellFormats.join('')}</cellXfs>`;
}
