import { describe, expect, it } from 'vitest';
import { type CellValue, cellAtAddress, type Sheet } from '../../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';
import { buildWorkbook, MAIN, OFFICE, readSheet, stylesFor } from './workbook-builder';

const rows = (xml: string) => ({ sheet: `<sheetData>${xml}</sheetData>` });
const formulaAt = (sheet: Sheet, address: string) => cellAtAddress(sheet, address)?.formula;
const valueAt = (sheet: Sheet, address: string) => cellAtAddress(sheet, address)?.value;
const textAt = (sheet: Sheet, address: string) => cellAtAddress(sheet, address)?.text;

describe('values of cells', () => {
  it.each<readonly [string, CellValue, string]>([
    ['<c r="A1"><v>12.5</v></c>', 12.5, '12.5'],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001, '0.001'],
    ['<c r="A1"><v> 7 </v></c>', 7, '7'],
    ['<c r="A1" t="s"><v>0</v></c>', '项目名称', '项目名称'],
    ['<c r="A1" t="s"><v>1</v></c>', '产\n出', '产\n出'],
    ['<c r="A1" t="s"><v>2</v></c>', '年度总体目标', '年度总体目标'],
    ['<c r="A1" t="s"><v>3</v></c>', 'a\r\nb_c', 'a\nb_c'],
    ['<c r="A1" t="s"><v>4</v></c>', ' 空格 ', ' 空格 '],
    ['<c r="A1" t="inlineStr"><is><t>行内</t></is></c>', '行内', '行内'],
    [
      '<c r="A1" t="inlineStr"><is><r><t>行</t></r><r><rPr><b/></rPr><t>内</t></r><rPh sb="0" eb="1"><t>hang</t></rPh></is></c>',
      '行内',
      '行内',
    ],
    ['<c r="A1" t="str"><f>B1</f><v>结果&amp;&#x4e00;</v></c>', '结果&一', '结果&一'],
    ['<c r="A1" t="str"><v>100</v></c>', '100', '100'],
    ['<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
    ['<c r="A1" t="d"><v>2022-01-01T12:00:00</v></c>', 44562.5, '44562.5'],
    ['<c r="A1" t="str"><v><![CDATA[甲<乙]]></v></c>', '甲<乙', '甲<乙'],
    ['<c r="A1"><v>不是数</v></c>', '不是数', '不是数'],
  ])('%s', (cell, value, text) => {
    const strings =
      '<si><t>项目名称</t></si><si><t>产\n出</t></si>' +
      '<si><r><t>年度</t></r><r><rPr><sz val="9"/></rPr><t>总体目标</t></r><rPh sb="0" eb="2"><t>nian du</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>a_x000D_\nb_x005F_c</t></si><si><t xml:space="preserve"> 空格 </t></si>';
    const sheet = readSheet({ ...rows(`<row r="1">${cell}</row>`), strings });
    expect(cellAtAddress(sheet, 'A1')).toMatchObject({ row: 1, column: 1, value, text });
  });

  it.each([
    '<c r="A1" s="1"/>',
    '<c r="A1" t="s"/>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t/></is></c>',
  ])('keeps nothing of %s', (cell) => {
    const sheet = readSheet(rows(`<row r="1">${cell}</row>`));
    expect(sheet.cells.size).toBe(0);
    expect(sheet.usedRange).toBeNull();
  });

  it('takes the number format of the cell, dates included', () => {
    const codes = ['0.00%', 'yyyy"年"m"月"d"日"', '"<&>"0'];
    const sheet = readSheet({
      ...rows(
        '<row r="1"><c r="A1" s="1"><v>0.9997</v></c><c r="B1" s="2"><v>44562</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="99"><v>2</v></c></row>',
      ),
      styles: stylesFor(codes),
    });
    expect(textAt(sheet, 'A1')).toBe('99.97%');
    expect(cellAtAddress(sheet, 'B1')).toMatchObject({
      value: 44562,
      text: '2022年1月1日',
      numberFormat: codes[1],
    });
    expect(textAt(sheet, 'C1')).toBe('<&>1');
    expect(cellAtAddress(sheet, 'D1')?.numberFormat).toBe('General');
  });

  it('does not take the formats of cell styles or differential formats for those of cells', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>';
    const sheet = readSheet({ ...rows('<row r="1"><c r="A1" s="1"><v>2</v></c></row>'), styles });
    expect(textAt(sheet, 'A1')).toBe('2.0');
  });

  it('counts dates from 1904 when the workbook says so', () => {
    const bytes = buildWorkbook({
      ...rows('<row r="1"><c r="A1" s="1"><v>43100</v></c></row>'),
      styles: stylesFor(['yyyy-mm-dd']),
      workbook: '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
    });
    const read = readWorkbook(bytes);
    expect(read.ok && read.workbook.date1904).toBe(true);
    expect(read.ok && [...(read.workbook.sheets[0]?.cells.values() ?? [])][0]?.text).toBe('2022-01-01');
  });
});

describe('places of cells', () => {
  it('follows rows and cells that do not say where they are', () => {
    const sheet = readSheet(
      rows(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect([...sheet.cells.values()].map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [4, 3, 3],
      [4, 4, 4],
      [5, 1, 5],
    ]);
  });

  it('puts rows that come out of order in order', () => {
    const sheet = readSheet(
      rows('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    );
    expect([...sheet.cells.values()].map((cell) => cell.row)).toEqual([1, 3]);
  });

  it('reads prefixed namespaces and the strict form', () => {
    for (const namespace of [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main']) {
      const part = `<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
      const sheet = readSheet({ sheet: '', parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(valueAt(sheet, 'A1')).toBe('甲');
    }
  });

  it('does not mistake elements of extensions for cells', () => {
    const sheet = readSheet({
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><y:v xmlns:y="urn:y">9</y:v></ext></extLst></c></row></sheetData><extLst><ext><z:row xmlns:z="urn:z" r="9"><z:c r="A9"><z:v>9</z:v></z:c></z:row></ext></extLst>`,
    });
    expect(sheet.cells.size).toBe(1);
    expect(valueAt(sheet, 'A1')).toBe(1);
  });

  it('keeps merges, and hidden rows and columns within the used range only', () => {
    const sheet = readSheet({
      sheet:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="16384" hidden="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="H1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="6"><c r="A6"><v>1</v></c></row><row r="9" hidden="true"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1"/><mergeCell ref="坏"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 5, 7, 8]);
    expect([...sheet.hiddenRows]).toEqual([2, 3]);
  });

  it('knows rows as hidden that are hidden by default', () => {
    const sheet = readSheet({
      sheet:
        '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>',
    });
    expect([...sheet.hiddenRows]).toEqual([2, 3]);
  });

  it('is not impressed by absurd dimensions', () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, at) => `<row r="${at + 2}" ht="15" hidden="1"><c r="A${at + 2}" s="1"/></row>`,
    );
    const sheet = readSheet({
      sheet: `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}</sheetData>`,
    });
    expect(sheet.cells.size).toBe(1);
    expect(sheet.usedRange).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(sheet.hiddenRows.size).toBe(0);
    expect(sheet.hiddenColumns.size).toBe(1);
  });

  it('sees protection', () => {
    expect(readSheet({ sheet: '<sheetData/><sheetProtection sheet="1" objects="1"/>' }).isProtected).toBe(
      true,
    );
    expect(readSheet({ sheet: '<sheetData/><sheetProtection objects="1"/>' }).isProtected).toBe(false);
    expect(readSheet({ sheet: '<sheetData/>' }).isProtected).toBe(false);
  });
});

describe('formulas', () => {
  it('keeps the formula and its cached value', () => {
    const sheet = readSheet(
      rows(
        '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f>IF(A1&gt;1,"a&amp;b",1)</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect(cellAtAddress(sheet, 'A1')).toMatchObject({ formula: 'SUM(B1:C1)', value: 3, text: '3' });
    expect(cellAtAddress(sheet, 'B1')).toMatchObject({ formula: 'IF(A1>1,"a&b",1)', value: null, text: '' });
    expect(cellAtAddress(sheet, 'C1')).toMatchObject({ formula: '""', value: '', text: '' });
  });

  it.each([
    ['B1*C1', 'B3*C3', 'D1*E1'],
    ['$B1+C$1+$D$1', '$B3+C$1+$D$1', '$B1+E$1+$D$1'],
    ['SUM(A1:B2)', 'SUM(A3:B4)', 'SUM(C1:D2)'],
    ["'一月 表'!A1+表2!B1", "'一月 表'!A3+表2!B3", "'一月 表'!C1+表2!D1"],
    ['IF(A1="A1","B1",LOG10(A1))', 'IF(A3="A1","B1",LOG10(A3))', 'IF(C1="A1","B1",LOG10(C1))'],
    ['ATAN2(A1,B1)', 'ATAN2(A3,B3)', 'ATAN2(C1,D1)'],
    ['SUM($A:A)+SUM(1:$2)', 'SUM($A:A)+SUM(3:$2)', 'SUM($A:C)+SUM(1:$2)'],
    ['税率_A1+Rate1X', '税率_A1+Rate1X', '税率_A1+Rate1X'],
  ])('moves the shared formula %s along', (master, down, right) => {
    const escaped = master.replaceAll('"', '&quot;');
    const sheet = readSheet(
      rows(
        `<row r="1"><c r="F1"><f t="shared" ref="F1:H3" si="0">${escaped}</f><v>1</v></c><c r="H1"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="F3"><f t="shared" si="0"></f><v>1</v></c></row>`,
      ),
    );
    expect([formulaAt(sheet, 'F1'), formulaAt(sheet, 'F3'), formulaAt(sheet, 'H1')]).toEqual([
      master,
      down,
      right,
    ]);
  });

  it('uses the master last defined when an index is used again', () => {
    const sheet = readSheet(
      rows(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3+1</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>',
      ),
    );
    expect(['A1', 'A2', 'A3', 'A4'].map((address) => formulaAt(sheet, address))).toEqual([
      'B1',
      'B2',
      'C3+1',
      'C4+1',
    ]);
  });

  it('marks the cells that an array formula covers', () => {
    const sheet = readSheet(
      rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      ),
    );
    expect(cellAtAddress(sheet, 'A1')).toMatchObject({ spilled: true, formula: 'B1:B2*2' });
    expect(cellAtAddress(sheet, 'A2')).toMatchObject({ spilled: true, formula: null });
    expect(cellAtAddress(sheet, 'B1')?.spilled).toBeUndefined();
  });
});

describe('the workbook', () => {
  const relationships = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="${target}"/><Relationship Id="rId1" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`;

  it.each(['../other/data.xml', '/other/data.xml', './../other/./data.xml', '/OTHER/Data.xml'])(
    'finds the sheet at the target %s',
    (target) => {
      const bytes = buildWorkbook({
        sheet: '',
        workbook:
          '<sheets><sheet name="图" sheetId="1" r:id="rId1"/><sheet name="表" sheetId="2" state="veryHidden" r:id="rId9"/></sheets>' +
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$B$2</definedName><definedName name="总额">表!$A$1&amp;""</definedName></definedNames>',
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(target),
          'other/data.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
        },
      });
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(read.refusal.code);
      expect(read.sources).toEqual([{ sheet: '表', part: 'other/data.xml', relationshipId: 'rId9' }]);
      expect(
        read.workbook.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.size]),
      ).toEqual([['表', 'very-hidden', 1]]);
      expect(read.workbook.definedNames).toEqual([
        { name: '_xlnm.Print_Area', refersTo: '表!$A$1:$B$2', sheet: '表' },
        { name: '总额', refersTo: '表!$A$1&""', sheet: null },
      ]);
    },
  );

  it('does without styles and shared strings', () => {
    const bytes = buildWorkbook({
      sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>',
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    });
    expect(readWorkbook(bytes)).toMatchObject({ ok: true, format: 'ooxml' });
  });
});
