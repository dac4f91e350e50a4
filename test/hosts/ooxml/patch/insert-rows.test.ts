import { describe, expect, it } from 'vitest';
import type { Edit, InsertRowsEdit } from '../../../../src/core/sheet/edit';
import { changedParts, partText } from '../../../support/package-parts';
import { conflictsOf, patched, readCell, setValue } from '../../../support/patching';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureParts, tortureWorkbook, zipParts } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const SHEET = 'xl/worksheets/sheet7.xml';
const torture = tortureWorkbook();

const insert = (
  before: number,
  rows: InsertRowsEdit['rows'] = [{ cells: [] }, { cells: [] }],
  more: Partial<InsertRowsEdit> = {},
): Edit => ({ kind: 'insert-rows', sheet: MAIN, before, rows, ...more });

describe('two rows put in before row 7', () => {
  const result = patched(torture, [insert(7)]);
  const { bytes } = result;
  const sheet = partText(bytes, SHEET);

  it('changes exactly the parts that point at rows below', () => {
    expect(changedParts(torture, bytes)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/ctrlProps/ctrlProp1.xml',
        'xl/drawings/drawing1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/threadedComments/threadedComment1.xml',
        'xl/tables/table1.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        SHEET,
      ].sort(),
    );
    expect(result.shifted).toEqual([{ sheet: MAIN, first: 7, count: 2 }]);
    expect(result.warnings).toEqual([]);
  });

  it.each([
    ['the dimension', '<dimension ref="A1:H15"/>'],
    ['the selection', 'activeCell="C11" sqref="C11 D11"/>'],
    ['the frozen pane stays', '<pane xSplit="1" ySplit="2" topLeftCell="B3"'],
    ['new rows', '<row r="7"></row><row r="8"></row><row r="9" spans="1:8" outlineLevel="1"'],
    ['rows without a number follow', '<row r="12"/>\r\n    <row><c><v>1</v></c>'],
    ['cells', '<c r="C11" s="3"><f>SUM(C3:C10)</f>'],
    ['an array above stays', '<f t="array" ref="G3:G5">C3:C5*2</f>'],
    ['protected ranges', 'sqref="D3:D10"/></protectedRanges>'],
    ['the filter', '<autoFilter ref="A2:E10">'],
    ['the sort state', '<sortState ref="A3:E10"><sortCondition ref="C3:C10"/>'],
    [
      'custom views',
      '<selection activeCell="A11" sqref="A11"/><rowBreaks count="1" manualBreakCount="1"><brk id="10"',
    ],
    ['merges', '<mergeCell ref="A1:H1"/><mergeCell ref="A16:C17"/>'],
    ['conditional formats', '<conditionalFormatting sqref="E3:E10">'],
    ['their formulas', '<formula>$E$11</formula>'],
    ['relative formulas of formats', '<formula>C3&gt;D3</formula>'],
    ['validations', 'sqref="A3:A10"><formula1>$A$13:$A$14</formula1>'],
    ['hyperlinks', '<hyperlink ref="A11" r:id="rId7"/><hyperlink ref="A14" location="\'附表 1\'!A1"'],
    ['places that hyperlinks lead to', 'location="绩效表!C11"/>'],
    ['page breaks', '<brk id="5" max="16383" man="1"/><brk id="10" max="16383" man="1"/></rowBreaks>'],
    ['column breaks stay', '<colBreaks count="1" manualBreakCount="1"><brk id="4"'],
    ['cell watches', '<cellWatch r="C11"/>'],
    ['ignored errors', '<ignoredError sqref="E3:E10"'],
    ['controls', '<xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></from>'],
    ['formats in the extension list', '<xm:sqref>D3:D10</xm:sqref>'],
    ['validations in the extension list', "<xm:f>'附表 1'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3:B10"],
    ['sparklines', '<xm:f>绩效表!C3:C10</xm:f><xm:sqref>H3</xm:sqref>'],
  ])('%s', (_, expected) => {
    expect(sheet).toContain(expected);
  });

  it.each([
    ['xl/worksheets/sheet1.xml', "绩效表!C11+'附表 1'!A1+SUM(绩效表!C3:C10)+[1]Sheet1!A5"],
    ['xl/worksheets/sheet1.xml', '<x:formula>绩效表!$C$11&gt;A1</x:formula>'],
    ['xl/workbook.xml', 'hidden="1">绩效表!$A$2:$E$10<'],
    ['xl/workbook.xml', '绩效表!$A$1:$H$16'],
    ['xl/workbook.xml', '绩效表!$A:$A,绩效表!$1:$2'],
    ['xl/workbook.xml', '<definedName name="预算合计">绩效表!$C$11<'],
    ['xl/workbook.xml', '[1]Sheet1!$A$5'],
    ['xl/workbook.xml', "'附表 1'!$B$2"],
    ['xl/charts/chart1.xml', '<c:f>绩效表!$C$2</c:f>'],
    ['xl/charts/chart1.xml', '<c:f>绩效表!$C$3:$C$10</c:f>'],
    ['xl/comments1.xml', '<comment ref="D11"'],
    ['xl/comments1.xml', '<comment ref="A2"'],
    ['xl/threadedComments/threadedComment1.xml', 'ref="D11"'],
    ['xl/tables/table1.xml', 'ref="A10:C13"'],
    ['xl/tables/table1.xml', '表1[[#This Row],[金额]]/绩效表!$C$11'],
    ['xl/tables/table1.xml', 'SUM(绩效表!$C$3:$C$10)'],
    ['xl/ctrlProps/ctrlProp1.xml', 'fmlaLink="$F$11"'],
    ['xl/drawings/vmlDrawing1.vml', '4, 15, 9, 10, 6, 15, 13, 4</x:Anchor>'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Row>10</x:Row>'],
    ['xl/drawings/vmlDrawing1.vml', '1, 15, 1, 10, 3, 15, 5, 4</x:Anchor><x:Row>1</x:Row>'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Anchor>5, 0, 8, 0, 6, 0, 9, 0</x:Anchor><x:FmlaLink>$F$11<'],
    ['xl/drawings/drawing1.xml', '<xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext'],
    ['xl/drawings/drawing1.xml', 'textlink="绩效表!$C$11"'],
    ['xl/drawings/drawing1.xml', '<xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to>'],
  ])('%s: %s', (part, expected) => {
    expect(partText(bytes, part)).toContain(expected);
  });

  it('keeps shared formulas right', () => {
    for (const row of [3, 4, 5, 6, 9, 10]) {
      expect(readCell(bytes, MAIN, `E${row}`)?.formula).toBe(`D${row}/C${row}`);
    }
  });
});

describe('inserted rows', () => {
  it('hold values, formulas, styles, wrapping, heights and merges', () => {
    const { bytes } = patched(torture, [
      insert(17, [
        {
          cells: [
            { column: 3, value: 5, styleFrom: 'C9' },
            { column: 1, value: '注：1.说明', styleFrom: 'A1' },
            { column: 4, value: 10, formula: 'C17*2' },
          ],
          height: 45.5,
          merges: [[1, 2]],
          wrap: true,
        },
      ]),
    ]);
    expect(readCell(bytes, MAIN, 'C17')).toMatchObject({ value: 5, numberFormat: '#,##0.00"万元"' });
    expect(readCell(bytes, MAIN, 'D17')).toMatchObject({ value: 10, formula: 'C17*2' });
    const sheet = partText(bytes, SHEET);
    expect(sheet).toContain('<row r="17" ht="45.5" customHeight="1"><c r="A17" s="6" t="inlineStr">');
    expect(sheet).toContain('<mergeCells count="3">');
    expect(sheet).toContain('<mergeCell ref="A17:B17"/></mergeCells>');
    expect(partText(bytes, 'xl/styles.xml')).toContain('<alignment horizontal="center" wrapText="1"/></xf>');
  });

  it('go into an empty sheet, with merges in the order of the schema', () => {
    const bytes = smallWorkbook(
      worksheet('', '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>'),
    );
    const edit: Edit = {
      kind: 'insert-rows',
      sheet: 'S1',
      before: 3,
      rows: [{ cells: [{ column: 1, value: '甲' }], merges: [[1, 3]] }],
      expectedBlank: true,
    };
    expect(partText(patched(bytes, [edit]).bytes, 'xl/s1.xml')).toContain(
      '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:C3"/></mergeCells><pageMargins',
    );
  });

  it('make plain what a shared formula can no longer say', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A2</f><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
    const edit: Edit = { kind: 'insert-rows', sheet: 'S1', before: 3, rows: [{ cells: [] }] };
    const { bytes } = patched(smallWorkbook(worksheet(rows)), [edit]);
    expect(['B1', 'B2', 'B4'].map((cell) => readCell(bytes, 'S1', cell)?.formula)).toEqual([
      'A2',
      'A4',
      'A5',
    ]);
  });

  it('may follow each other; later addresses are those after the earlier rows', () => {
    const { bytes } = patched(torture, [
      insert(7),
      { kind: 'set-value', sheet: MAIN, cell: 'D11', expected: { value: 33, formula: null }, value: 1 },
      insert(7),
    ]);
    expect(readCell(bytes, MAIN, 'D13')?.value).toBe(1);
    expect(readCell(bytes, MAIN, 'C13')?.formula).toBe('SUM(C3:C12)');
  });

  it.each([
    ['in an array formula', insert(5), 'array-formula'],
    ['across a merge', insert(15, [{ cells: [{ column: 2, value: 1 }] }]), 'inside-merge'],
    ['where something stands below', insert(9, undefined, { expectedBlank: true }), 'not-blank'],
    ['where a picture stands below', insert(17, undefined, { expectedBlank: true }), 'not-blank'],
    ['off the sheet', insert(1_048_577), 'bad-address'],
    ['pushing cells off the sheet', insert(1_048_576), 'sheet-full'],
    ['on a protected sheet', { ...insert(1), sheet: '保护' } as Edit, 'protected-sheet'],
    ['with a value no cell holds', insert(20, [{ cells: [{ column: 1, value: Number.NaN }] }]), 'bad-value'],
    ['with a column that is none', insert(20, [{ cells: [{ column: 0, value: 1 }] }]), 'bad-value'],
  ])('are refused %s', (_, edit, reason) => {
    expect(conflictsOf(torture, [edit])[0]?.reason).toBe(reason);
  });

  it('are allowed where nothing stands below', () => {
    expect(patched(torture, [insert(21, undefined, { expectedBlank: true })]).shifted).toHaveLength(1);
  });

  it('move the source of a pivot table and keep out of the table itself', () => {
    const parts = tortureParts();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    parts.set(
      '[Content_Types].xml',
      String(parts.get('[Content_Types].xml')).replace(
        '</Types>',
        `<Override PartName="/xl/pivotCache/p.xml" ContentType="${type}.pivotCacheDefinition+xml"/></Types>`,
      ),
    );
    parts.set(
      'xl/pivotCache/p.xml',
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A2:E8" sheet="绩效表"/></cacheSource></pivotCacheDefinition>',
    );
    parts.set(
      'xl/pivotTables/t.xml',
      '<pivotTableDefinition><location ref="K3:L9" firstHeaderRow="1"/></pivotTableDefinition>',
    );
    const rels = 'xl/worksheets/_rels/sheet7.xml.rels';
    parts.set(
      rels,
      String(parts.get(rels)).replace(
        '</Relationships>',
        '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/t.xml"/></Relationships>',
      ),
    );
    const bytes = zipParts(parts);
    expect(conflictsOf(bytes, [insert(7)])[0]?.reason).toBe('pivot-table');
    expect(conflictsOf(bytes, [setValue(MAIN, 'L4', null, 1)])[0]?.reason).toBe('pivot-table');
    const moved = patched(bytes, [insert(3)]).bytes;
    expect(partText(moved, 'xl/pivotTables/t.xml')).toContain('ref="K5:L11"');
    expect(partText(moved, 'xl/pivotCache/p.xml')).toContain('ref="A2:E10"');
  });
});
