import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/hosts/ooxml/patch/apply-edits';
import { changedParts, partsOf, partText } from '../../../support/package-parts';
import { patched, readCell, setFormula, setValue } from '../../../support/patching';
import { smallParts, smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureParts, tortureWorkbook, zipParts } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

function replaceIn(parts: ReturnType<typeof tortureParts>, name: string, from: string, to: string): void {
  parts.set(name, String(parts.get(name)).replaceAll(from, to));
}

describe('kinds of files', () => {
  it('keeps the macros of an .xlsm', () => {
    const parts = tortureParts();
    const macros = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256);
    parts.set('xl/vbaProject.bin', macros);
    replaceIn(
      parts,
      '[Content_Types].xml',
      'openxmlformats-officedocument.spreadsheetml.sheet.main',
      'ms-excel.sheet.macroEnabled.main',
    );
    const bytes = zipParts(parts);
    const result = patched(bytes, [setValue(MAIN, 'D9', 33, 1)]);
    expect(partsOf(result.bytes).get('xl/vbaProject.bin')).toBe(Buffer.from(macros).toString('latin1'));
    expect(result.warnings).toEqual([]);
  });

  it('warns that a signature no longer holds, and only when something changed', () => {
    const parts = tortureParts();
    parts.set('_xmlsignatures/sig1.xml', '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
    const bytes = zipParts(parts);
    expect(patched(bytes, [setValue(MAIN, 'D9', 33, 1)]).warnings).toMatchObject([
      { code: 'signature-broken' },
    ]);
    expect(patched(bytes, []).warnings).toEqual([]);
  });

  it('warns of a shared workbook', () => {
    const parts = tortureParts();
    parts.set('xl/revisions/revisionHeaders.xml', '<headers/>');
    replaceIn(
      parts,
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/revisions/revisionHeaders.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.revisionHeaders+xml"/></Types>',
    );
    const { warnings } = patched(zipParts(parts), [setValue(MAIN, 'D9', 33, 1)]);
    expect(warnings).toMatchObject([{ code: 'shared-workbook', place: 'xl/revisions/revisionHeaders.xml' }]);
  });

  it('patches a strict file, with relationships of the strict kind', () => {
    const parts = smallParts(worksheet(CELL));
    for (const name of parts.keys()) {
      replaceIn(
        parts,
        name,
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
      replaceIn(
        parts,
        name,
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      );
    }
    const bytes = zipParts(parts);
    const edits = [
      setValue('S1', 'A1', 1, 2),
      { kind: 'add-mark', sheet: 'S1', cell: 'A1', severity: 'error' } as const,
    ];
    const result = patched(bytes, edits);
    expect(readCell(result.bytes, 'S1', 'A1')?.value).toBe(2);
    expect(partText(result.bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
    );
    expect(partText(result.bytes, 'xl/styles.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['no zip file', new TextEncoder().encode('<html>绩效</html>'.repeat(10)), 'not-a-workbook'],
    ['a file cut short', tortureWorkbook().slice(0, 2000), 'truncated'],
    ['a zip file of something else', zipParts(new Map([['a.txt', 'a']])), 'not-a-workbook'],
    [
      'a sheet that is not well formed',
      zipParts(smallParts('<worksheet><sheetData><row></sheetData></worksheet>')),
      'damaged',
    ],
    [
      'a document type',
      zipParts(smallParts(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(CELL)}`)),
      'external-entity',
    ],
  ])('refuses %s', (_, bytes, code) => {
    const result = applyEdits(bytes, [setValue('S1', 'A1', 1, 2)]);
    expect(result).toMatchObject({ ok: false, kind: 'refused', refusal: { code } });
  });
});

describe('how parts are written', () => {
  it('keeps a byte order mark', () => {
    const bytes = smallWorkbook(`\ufeff${worksheet(CELL)}`);
    const sheet = partText(patched(bytes, [setValue('S1', 'A1', 1, 2)]).bytes, 'xl/s1.xml');
    expect(sheet).toBe(`\ufeff${worksheet(CELL)}`.replace('<v>1</v>', '<v>2</v>'));
  });

  it.each(['utf16le', 'utf16be'])('keeps %s', (encoding) => {
    const encode = (text: string) => {
      const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
      return new Uint8Array(encoding === 'utf16le' ? buffer : buffer.swap16());
    };
    const parts = smallParts('');
    parts.set('xl/s1.xml', encode(worksheet(CELL)));
    const { bytes } = patched(zipParts(parts), [setValue('S1', 'A1', 1, '绩效')]);
    const expected = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>绩效</t></is></c></row>');
    expect(partsOf(bytes).get('xl/s1.xml')).toBe(Buffer.from(encode(expected)).toString('latin1'));
  });

  it('keeps line ends, quotes, comments, CDATA and unknown elements', () => {
    const text = `<?xml version='1.0'?>\r\n<!-- a > b -->\r\n${worksheet(
      "<row r='1'\r\n\t><c  s='0'\tr='A1' ><v><![CDATA[1]]></v></c></row>",
      '<neu:x xmlns:neu="urn:x" a="1>2"/><!-- Ende -->',
    )}\r\n`;
    const bytes = smallWorkbook(text);
    const result = patched(bytes, [setValue('S1', 'A1', 1, 2)]).bytes;
    expect(partText(result, 'xl/s1.xml')).toBe(text.replace("' ><v><![CDATA[1]]>", "'><v>2"));
  });

  it('keeps a cell’s extension list and drops metadata that fits its old value', () => {
    const bytes = smallWorkbook(
      worksheet('<row r="1"><c r="A1" vm="1" cm="2" x="y"><v>1</v><extLst><ext uri="u"/></extLst></c></row>'),
    );
    expect(partText(patched(bytes, [setValue('S1', 'A1', 1, 2)]).bytes, 'xl/s1.xml')).toContain(
      '<c r="A1" x="y"><v>2</v><extLst><ext uri="u"/></extLst></c>',
    );
  });

  it('writes no calculation request when the workbook has no formula', () => {
    const bytes = smallWorkbook(worksheet(CELL));
    expect(changedParts(bytes, patched(bytes, [setValue('S1', 'A1', 1, 2)]).bytes)).toEqual(['xl/s1.xml']);
  });

  it('puts the calculation request where the schema has it', () => {
    const bytes = smallWorkbook(worksheet(CELL));
    const result = patched(bytes, [setFormula('S1', 'B1', null, 'A1*2', 2)]).bytes;
    expect(partText(result, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('puts new lists where the schema has them', () => {
    const after =
      '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><phoneticPr fontId="0"/><hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst/>';
    const bytes = smallWorkbook(worksheet(CELL, after));
    const result = patched(bytes, [
      { kind: 'add-prompt', sheet: 'S1', cell: 'A1', title: 't', text: 'x' },
      { kind: 'add-mark', sheet: 'S1', cell: 'A1', severity: 'info' },
    ]).bytes;
    const names = [...partText(result, 'xl/s1.xml').matchAll(/<([a-zA-Z]+)[ >/]/g)].map((match) => match[1]);
    const lists = names.filter((name) =>
      /mergeCells|phoneticPr|conditionalFormatting|dataValidations|hyperlinks/.test(name ?? ''),
    );
    expect(lists).toEqual([
      'mergeCells',
      'phoneticPr',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
    ]);
  });

  it('gives back the very bytes when there is nothing to do', () => {
    const bytes = tortureWorkbook();
    expect(patched(bytes, []).bytes).toBe(bytes);
    expect(patched(bytes, [setValue(MAIN, 'F9', null, null)]).bytes).toBe(bytes);
    expect(patched(bytes, [setValue(MAIN, 'A3', '東京', '東京')]).bytes).toBe(bytes);
    expect(patched(bytes, [setValue(MAIN, 'D9', 33, 34), setValue(MAIN, 'D9', 34, 33)]).bytes).toBe(bytes);
  });
});
