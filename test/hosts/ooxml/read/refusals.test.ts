import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../../src/hosts/ooxml/read/read-file';
import type { RefusalCode } from '../../../../src/hosts/ooxml/refusal';
import { biffRecord, compoundFile, STREAM_START } from './biff-builder';
import { buildWorkbook, type WorkbookParts, workbookFiles, zipFiles } from './workbook-builder';

const SHEET = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const good: WorkbookParts = { sheet: SHEET, strings: '<si><t>甲</t></si>' };
const goodBytes = buildWorkbook(good);

/** The good file with one field of a part's entry in the central directory put otherwise. */
function withDirectoryField(part: string, offset: number, value: number): Uint8Array {
  const bytes = goodBytes.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) view.setUint32(at + offset, value, true);
  }
  return bytes;
}

const doctype = (part: keyof ReturnType<typeof workbookFiles>, declaration: string) => {
  const files = workbookFiles(good);
  const text = files[part] ?? '';
  return zipFiles({ ...files, [part]: text.replace('?>', `?>${declaration}`) });
};
const withPart = (part: string, text: string) => zipFiles({ ...workbookFiles(good), [part]: text });
const sheetXml = (inside: string) => buildWorkbook({ ...good, sheet: inside });
const plain = (text: string) => strToU8(text);

const CASES: readonly (readonly [title: string, bytes: Uint8Array, code: RefusalCode])[] = [
  ['nothing at all', new Uint8Array(0), 'empty'],
  ['zeros', new Uint8Array(5000), 'damaged'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook'],
  ['a page saved as .xls', plain('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook'],
  ['a text table saved as .xls', plain('项目,金额\n甲,1\n'), 'not-a-workbook'],
  ['XML spreadsheet 2003', plain('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook'],
  ['an archive of something else', zipFiles({ 'a.txt': 'x' }), 'not-a-workbook'],
  [
    'a Word document',
    zipFiles({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }),
    'not-a-workbook',
  ],
  [
    'an OpenDocument sheet',
    zipFiles({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<d/>' }),
    'unsupported',
  ],
  [
    'a binary workbook',
    zipFiles({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    'unsupported',
  ],
  [
    'an encrypted workbook',
    compoundFile({ EncryptionInfo: new Uint8Array(100), EncryptedPackage: new Uint8Array(9000) }),
    'encrypted',
  ],
  [
    'an encrypted .xls',
    compoundFile({
      Workbook: [
        ...STREAM_START,
        ...biffRecord(0x2f, [1, 0, 0, 0, 0, 0]),
        ...new Array<number>(4096).fill(7),
      ],
    }),
    'encrypted',
  ],
  [
    'a compound file of something else',
    compoundFile({ WordDocument: new Uint8Array(5000) }),
    'not-a-workbook',
  ],
  [
    'a compound file cut in its header',
    compoundFile({ Workbook: new Uint8Array(5000) }).slice(0, 300),
    'truncated',
  ],
  ['a file cut in the middle', goodBytes.slice(0, goodBytes.length >> 1), 'truncated'],
  ['a file cut by one byte', goodBytes.slice(0, -1), 'truncated'],
  ['only the first bytes', goodBytes.slice(0, 10), 'truncated'],
  ['an entry with a password', withDirectoryField('xl/workbook.xml', 8, 0x00080001), 'encrypted'],
  ['a wrong checksum', withDirectoryField('xl/workbook.xml', 16, 1), 'damaged'],
  ['a size that promises too little', withDirectoryField('xl/workbook.xml', 24, 10), 'zip-bomb'],
  ['a size that promises too much', withDirectoryField('xl/workbook.xml', 24, 4000), 'damaged'],
  ['an entry of 600 MB', withDirectoryField('xl/workbook.xml', 24, 600 * 1024 * 1024), 'too-large'],
  [
    'an entry that is all repetition',
    zipSync({ 'xl/workbook.xml': new Uint8Array(20 * 1024 * 1024) }),
    'zip-bomb',
  ],
  ['a name that climbs out', zipFiles({ ...workbookFiles(good), '../evil.xml': '<a/>' }), 'damaged'],
  ['a name that starts at the root', zipFiles({ ...workbookFiles(good), '/etc/x': '<a/>' }), 'damaged'],
  ['one name twice', zipFiles({ ...workbookFiles(good), 'XL/Workbook.xml': '<a/>' }), 'damaged'],
  [
    'a document type',
    doctype('xl/worksheets/sheet1.xml', '<!DOCTYPE worksheet SYSTEM "http://x/">'),
    'external-entity',
  ],
  ['an entity', doctype('xl/sharedStrings.xml', '<!DOCTYPE s [<!ENTITY a "aaaa">]>'), 'external-entity'],
  ['an entity in the styles', doctype('xl/styles.xml', '<!DOCTYPE s [<!ENTITY a "b">]>'), 'external-entity'],
  ['an entity outside a document type', doctype('xl/styles.xml', '<!ENTITY a "b">'), 'damaged'],
  [
    'an entity nobody declared',
    sheetXml('<sheetData><row><c><v>&big;</v></c></row></sheetData>'),
    'external-entity',
  ],
  ['tags that do not nest', sheetXml('<sheetData><row></sheetData></row>'), 'damaged'],
  ['a tag left open', sheetXml('<sheetData><row>'), 'damaged'],
  ['an attribute without quotes', sheetXml('<sheetData><row r=1/></sheetData>'), 'damaged'],
  ['an attribute twice', sheetXml('<sheetData><row r="1" r="2"/></sheetData>'), 'damaged'],
  ['attributes run together', sheetXml('<sheetData><row r="1"s="2"/></sheetData>'), 'damaged'],
  ['a tag sign inside an attribute', sheetXml('<sheetData><row r="<"/></sheetData>'), 'damaged'],
  ['a prefix nobody declared', sheetXml('<sheetData><y:row/></sheetData>'), 'damaged'],
  ['an attribute prefix nobody declared', sheetXml('<sheetData><row y:r="1"/></sheetData>'), 'damaged'],
  ['a bare ampersand', sheetXml('<sheetData><row><c><v>a & b</v></c></row></sheetData>'), 'damaged'],
  [
    'a character that XML forbids',
    sheetXml('<sheetData><row><c><v>\u0001</v></c></row></sheetData>'),
    'damaged',
  ],
  [
    'the end of a section in a text',
    sheetXml('<sheetData><row><c><v>]]></v></c></row></sheetData>'),
    'damaged',
  ],
  ['a second root', withPart('xl/workbook.xml', '<a/><b/>'), 'damaged'],
  [
    'text after the root',
    withPart('xl/workbook.xml', `${workbookFiles(good)['xl/workbook.xml']}x`),
    'damaged',
  ],
  ['no root', withPart('xl/worksheets/sheet1.xml', ''), 'damaged'],
  ['nesting without end', sheetXml('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'damaged'],
  ['a sheet part that is no worksheet', withPart('xl/worksheets/sheet1.xml', '<html/>'), 'damaged'],
  ['a missing shared text', sheetXml('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'), 'damaged'],
  [
    'a row beyond the last',
    sheetXml('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
    'damaged',
  ],
  [
    'a cell that is nowhere',
    sheetXml('<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'),
    'damaged',
  ],
  ['no sheets', buildWorkbook({ ...good, workbook: '<sheets/>' }), 'damaged'],
  [
    'a sheet without its part',
    buildWorkbook({ ...good, workbook: '<sheets><sheet name="a" sheetId="1" r:id="rId77"/></sheets>' }),
    'damaged',
  ],
];

describe('files that are refused', () => {
  it.each(CASES)('%s', async (_, bytes, code) => {
    const read = await readFileBytes(bytes, 'a.xlsx');
    expect(read).toMatchObject({ ok: false, refusal: { code } });
    if (read.ok) return;
    expect(read.refusal.message).toMatch(/^[\u4e00-\u9fff].*。$/u);
    expect(read.refusal.nextStep).toMatch(/^请.*。$/u);
  });

  it('the file that the cases are made from is read', async () => {
    expect(await readFileBytes(goodBytes)).toMatchObject({ ok: true, format: 'ooxml' });
  });
});
