import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { readThemeColours } from '../../../src/workbench/grid/read-colours';
import { readLook } from '../../../src/workbench/grid/read-look';
import { columnPixels, readSheetLook } from '../../../src/workbench/grid/read-sheet-look';
import { readStyles } from '../../../src/workbench/grid/read-styles';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('the look of a sample', () => {
  const bytes = new Uint8Array(
    readFileSync(
      new URL('../../../assets/samples/绵阳-2020-转移支付区域绩效目标自评表.xlsx', import.meta.url),
    ),
  );
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  const look = readLook(bytes, read.sources);
  const sheet = look.sheets.get('城乡医疗救助');
  const cellLook = (row: number, column: number) => look.cells[sheet?.cells.get(cellKey(row, column)) ?? -1];

  it('has the fonts, alignments and borders of the file', () => {
    expect(cellLook(1, 1)).toMatchObject({
      fontName: '宋体',
      fontSize: 16,
      bold: true,
      horizontal: 'center',
      wrap: true,
      edges: {},
    });
    expect(cellLook(3, 3)).toMatchObject({ fontSize: 10.5, bold: false, horizontal: 'left', indent: 1 });
    expect(cellLook(3, 1)?.edges).toEqual({
      top: { style: 'thin', color: '#000000' },
      right: { style: 'thin', color: '#000000' },
      bottom: { style: 'thin', color: '#000000' },
      left: { style: 'thin', color: '#000000' },
    });
  });

  it('has its widths and heights', () => {
    expect(sheet?.rowHeights.get(1)).toBe(30.5);
    expect(sheet?.columnWidths.get(4)).toBe(210);
    expect(sheet?.showsGridLines).toBe(false);
  });
});

describe('columnPixels', () => {
  // ECMA-376 part 1, 18.3.1.13: Calibri 11 has digits seven pixels wide.
  it.each([
    [8.43, 7, 59],
    [9.140625, 7, 64],
    [10, 8, 80],
  ])('%f characters at %i pixels are %i pixels', (characters, digit, pixels) => {
    expect(columnPixels(characters, digit)).toBe(pixels);
  });
});

describe('colours', () => {
  const styles = (color: string) =>
    `<styleSheet ${MAIN}><fonts><font><sz val="11"/>${color}<name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
  const theme = readThemeColours(null, '');

  it.each([
    ['<color rgb="FFC00000"/>', '#C00000'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color theme="0"/>', '#FFFFFF'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="0" tint="-0.5"/>', '#808080'],
    ['<color theme="1" tint="0.5"/>', '#808080'],
    ['<color auto="1"/>', null],
    ['<color rgb="none"/>', null],
    ['', null],
  ])('%s is %s', (color, expected) => {
    expect(readStyles(styles(color), 'styles.xml', theme)[0]?.color).toBe(expected);
  });
});

describe('readSheetLook', () => {
  it('reads defaults, frozen panes, hidden grid lines and styles of whole rows and columns', () => {
    const look = readSheetLook(
      `<worksheet ${MAIN}><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="20" defaultColWidth="10"/><cols><col min="2" max="3" width="5" style="4"/></cols><sheetData><row r="2" s="7" customFormat="1"/><row ht="40"><c r="A3" s="2"/></row></sheetData></worksheet>`,
      'sheet1.xml',
      8,
    );
    expect(look).toMatchObject({
      showsGridLines: false,
      frozenRows: 3,
      frozenColumns: 1,
      defaultRowHeight: 20,
      defaultColumnWidth: 80,
    });
    expect([...look.columnWidths]).toEqual([
      [2, 40],
      [3, 40],
    ]);
    expect([...look.columns]).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect([...look.rows]).toEqual([[2, 7]]);
    expect([...look.rowHeights]).toEqual([[3, 40]]);
    expect([...look.cells]).toEqual([[cellKey(3, 1), 2]]);
  });
});
