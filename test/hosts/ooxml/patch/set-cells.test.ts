import { describe, expect, it } from 'vitest';
import { changedParts, differenceOf, partsOf, partText } from '../../../support/package-parts';
import { conflictsOf, patched, readCell, setFormula, setValue } from '../../../support/patching';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureWorkbook } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const SHEET = 'xl/worksheets/sheet7.xml';
const torture = tortureWorkbook();

/** The one sheet after a single value was put into an otherwise given cell table. */
function afterSetting(rows: string, cell: string, value: string | number | boolean | null, old = null) {
  const bytes = smallWorkbook(worksheet(rows));
  const result = patched(bytes, [setValue('S1', cell, old, value)]);
  return /<sheetData.*(?:<\/sheetData>|<sheetData\/>)/s.exec(partText(result.bytes, 'xl/s1.xml'))?.[0];
}

describe('a value put into one cell of the torture workbook', () => {
  const { bytes } = patched(torture, [setValue(MAIN, 'D9', 33, 34)]);

  it('changes the sheet and asks for calculation; the chain and all else stay', () => {
    expect(changedParts(torture, bytes)).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('touches that cell alone', () => {
    expect(differenceOf(partText(torture, SHEET), partText(bytes, SHEET))).toEqual({ from: '3', to: '4' });
    const workbook = differenceOf(partText(torture, 'xl/workbook.xml'), partText(bytes, 'xl/workbook.xml'));
    expect(workbook).toEqual({ from: '', to: ' fullCalcOnLoad="1"' });
  });

  it('keeps the order of the entries', () => {
    const names = (file: Uint8Array) => [...partsOf(file).keys()];
    expect(names(bytes)).toEqual(names(torture));
  });
});

describe('what a cell may hold', () => {
  const texts = [
    '普通',
    ' 前后空格 ',
    '第一行\n第二行',
    '制表\t符',
    '<a & "b" \'c\'>',
    '\u0001控制\u001f',
    '_x0041_ 不是转义',
    '回车\r\n换行',
    '𠮷野家😀',
    ']]>',
    '=不是公式',
  ];
  it.each(texts)('reads back %j', (text) => {
    const { bytes } = patched(torture, [setValue(MAIN, 'D9', 33, text)]);
    expect(readCell(bytes, MAIN, 'D9')?.value).toBe(text);
  });

  it.each([0, -0.5, 1e21, 1.5e-7, 123456789.123, true, false])('reads back %s', (value) => {
    const { bytes } = patched(torture, [setValue(MAIN, 'D9', 33, value)]);
    expect(readCell(bytes, MAIN, 'D9')?.value).toBe(value);
  });

  it('keeps the spaces at both ends by saying so', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'D9', 33, ' 空 ')]);
    expect(partText(bytes, SHEET)).toContain('<is><t xml:space="preserve"> 空 </t></is>');
  });

  it('clears the content and keeps the style', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'C3', 30, null)]);
    expect(partText(bytes, SHEET)).toContain('<c r="C3" s="3"/>');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'x'.repeat(32_768)])(
    'refuses a value no cell holds',
    (value) => {
      expect(conflictsOf(torture, [setValue(MAIN, 'D9', 33, value)])[0]?.reason).toBe('bad-value');
    },
  );

  it('leaves a shared text with phonetic hints where it is', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'A3', '東京', '北京')]);
    expect(changedParts(torture, bytes)).not.toContain('xl/sharedStrings.xml');
    expect(readCell(bytes, MAIN, 'A3')?.value).toBe('北京');
    expect(readCell(bytes, MAIN, 'A4')?.value).toBe('東京');
  });
});

describe('a cell that is not there yet', () => {
  it.each([
    ['an empty table', '', 'B2', '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'],
    [
      'a table with a start and an end tag',
      '\n',
      'B2',
      '<sheetData><row r="2"><c r="B2"><v>7</v></c></row>\n</sheetData>',
    ],
    [
      'a row between others',
      '<row r="1"/><row r="3"/>',
      'A2',
      '<sheetData><row r="1"/><row r="2"><c r="A2"><v>7</v></c></row><row r="3"/></sheetData>',
    ],
    [
      'a row that closes itself',
      '<row r="2" spans="3:4"/>',
      'B2',
      '<sheetData><row r="2" spans="2:4"><c r="B2"><v>7</v></c></row></sheetData>',
    ],
    [
      'a cell between others',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      'B1',
      '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>7</v></c><c r="C1"/></row></sheetData>',
    ],
    [
      'a row without addresses',
      '<row><c/><c/></row><row><c/></row>',
      'B2',
      '<sheetData><row><c/><c/></row><row><c/><c r="B2"><v>7</v></c></row></sheetData>',
    ],
    [
      'a cell without an address',
      '<row><c s="0"/><c/></row>',
      'B1',
      '<sheetData><row><c s="0"/><c><v>7</v></c></row></sheetData>',
    ],
    [
      'the style of its row',
      '<row r="2" s="3" customFormat="1"/>',
      'B2',
      '<sheetData><row r="2" s="3" customFormat="1"><c r="B2" s="3"><v>7</v></c></row></sheetData>',
    ],
  ])('%s', (_, rows, cell, expected) => {
    expect(afterSetting(rows, cell, 7)).toBe(expected);
  });

  it('takes the style of its column', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'H20', null, 1)]);
    expect(partText(bytes, SHEET)).toContain('<row r="20"><c r="H20" s="4"><v>1</v></c></row>');
    expect(partText(bytes, SHEET)).toContain('<dimension ref="A1:H20"/>');
  });

  it('clearing nothing writes nothing', () => {
    const result = patched(torture, [setValue(MAIN, 'F20', null, null)]);
    expect(differenceOf(partText(torture, SHEET), partText(result.bytes, SHEET)).to).toBe('');
  });

  it('bears the prefix of its sheet', () => {
    const { bytes } = patched(torture, [setValue('附表 1', 'B1', null, '甲')]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>',
    );
  });
});

describe('formulas', () => {
  it('drops the calculation chain as a whole when one comes', () => {
    const { bytes } = patched(torture, [setFormula(MAIN, 'D9', 33, 'SUM(D3:D8)', 33)]);
    expect(changedParts(torture, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(readCell(bytes, MAIN, 'D9')).toMatchObject({ formula: 'SUM(D3:D8)', value: 33 });
  });

  it('keeps the chain when a formula takes the place of another', () => {
    const edit = { ...setFormula(MAIN, 'C9', 330, 'SUM(C3:C8)*1', 330) };
    const { bytes } = patched(torture, [
      { ...edit, expected: { value: 330, formula: 'SUM(C3:C8)' } } as typeof edit,
    ]);
    expect(changedParts(torture, bytes)).toEqual(['xl/workbook.xml', SHEET]);
  });

  it.each([
    ['text', '优'],
    ['number', 1.5],
    ['truth', true],
    ['nothing', null],
    ['empty text', ''],
  ])('keeps a cached %s', (_, value) => {
    const { bytes } = patched(torture, [setFormula(MAIN, 'D9', 33, 'IF(A1<>"<&>",1,2)', value)]);
    expect(readCell(bytes, MAIN, 'D9')).toMatchObject({ formula: 'IF(A1<>"<&>",1,2)', value });
  });

  it('refuses an empty formula', () => {
    expect(conflictsOf(torture, [setFormula(MAIN, 'D9', 33, '=', 1)])[0]?.reason).toBe('bad-value');
  });
});

describe('what an edit expects', () => {
  it('names every cell that holds something else, and writes nothing', () => {
    const conflicts = conflictsOf(torture, [
      setValue(MAIN, 'D9', 32, 1),
      setValue(MAIN, 'A9', '合计', 1),
      setValue(MAIN, 'C9', 330, 1),
    ]);
    expect(conflicts.map(({ cell, reason, expected, found }) => [cell, reason, expected, found])).toEqual([
      ['D9', 'changed', '32', '33'],
      ['C9', 'changed', '330', '=SUM(C3:C8) (330)'],
    ]);
  });

  it('sees what earlier edits of the list left', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'D9', 33, 34), setValue(MAIN, 'D9', 34, 35)]);
    expect(readCell(bytes, MAIN, 'D9')?.value).toBe(35);
  });

  it.each([
    ['A1', '项目支出 绩效自评表'],
    ['A12', '  前后空格  '],
    ['B12', '第一行\n第二行 <&> _x0041_'],
    ['C12', true],
    ['D12', { error: '#DIV/0!' }],
    ['A11', 1],
  ])('reads %s as the reader does', (cell, value) => {
    const { bytes } = patched(torture, [setValue(MAIN, cell, value, 5)]);
    expect(readCell(bytes, MAIN, cell)?.value).toBe(5);
  });

  it.each([
    ['不存在', 'A1', 'sheet-missing'],
    [MAIN, 'A0', 'bad-address'],
    [MAIN, 'B14', 'inside-merge'],
    [MAIN, 'G4', 'array-formula'],
    [MAIN, 'G3', 'array-formula'],
    ['保护', 'A1', 'protected-sheet'],
    ['附表 1', 'B10', 'table-header'],
  ] as const)('%s!%s: %s', (sheet, cell, reason) => {
    expect(conflictsOf(torture, [setValue(sheet, cell, null, 1)])[0]).toMatchObject({ sheet, cell, reason });
  });

  it('names the cell to write to instead of one inside a merge', () => {
    expect(conflictsOf(torture, [setValue(MAIN, 'B14', null, 1)])[0]?.found).toBe('A14');
  });
});

describe('a protected sheet', () => {
  it('lets unlocked cells be written to', () => {
    expect(patched(torture, [setValue('保护', 'B1', 2, 3)]).warnings).toEqual([]);
  });

  it('is written to when asked, with a warning', () => {
    const result = patched(torture, [setValue('保护', 'A1', 1, 3)], { allowProtected: true });
    expect(result.warnings).toMatchObject([{ code: 'protected-sheet-written', place: '保护' }]);
    expect(partText(result.bytes, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection sheet="1"');
  });
});
