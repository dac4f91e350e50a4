import { describe, expect, it } from 'vitest';
import { formatRange } from '../../src/core/sheet/address';
import { StandInDocument } from '../../src/stand-in/document/document';
import type { LineMove } from '../../src/stand-in/document/line-move';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../src/stand-in/document/move-lines';
import { movedFormula } from '../../src/stand-in/document/move-references';

describe('references when lines move, as Excel moves them', () => {
  const rows = (first: number, by: number): LineMove => ({ axis: 'row', first, by });
  const columns = (first: number, by: number): LineMove => ({ axis: 'column', first, by });

  it.each<[string, LineMove, string]>([
    ['A1+B2', columns(2, 1), 'A1+C2'],
    ['$B$2*100', columns(1, 2), '$D$2*100'],
    ['SUM(B2:D2)', columns(3, 1), 'SUM(B2:E2)'],
    ['SUM(B2:D2)', columns(4, -1), 'SUM(B2:C2)'],
    ['SUM(B2:D2)', columns(2, -1), 'SUM(B2:C2)'],
    ['SUM(B2:D2)', columns(2, -3), 'SUM(#REF!)'],
    ['SUM(C2:F2)', columns(1, -3), 'SUM(A2:C2)'],
    ['C2/B2', columns(2, -1), 'B2/#REF!'],
    ['SUM(B:D)', columns(2, 1), 'SUM(C:E)'],
    ['SUM(B:D)', columns(3, -1), 'SUM(B:C)'],
    ['SUM(3:5)', columns(1, 4), 'SUM(3:5)'],
    ['SUM(3:5)', rows(4, -2), 'SUM(3:3)'],
    ['SUM(A3:A5)', rows(1, -3), 'SUM(A1:A2)'],
    ['A3+A9', rows(3, -1), '#REF!+A8'],
    ['"B2"&B2', columns(1, 1), '"B2"&C2'],
    ["别处!B2+'另 表'!B2+B2", columns(1, 1), "别处!B2+'另 表'!B2+C2"],
    ['自评表!B2', columns(1, 1), '自评表!C2'],
  ])('%s after %o is %s', (formula, move, expected) => {
    expect(movedFormula(formula, '自评表', '自评表', move)).toBe(expected);
  });

  it('of another sheet follow only what names the sheet that moved', () => {
    expect(movedFormula('B2+自评表!B2', '汇总', '自评表', columns(1, 1))).toBe('B2+自评表!C2');
  });
});

describe('what stands in the lines moves along', () => {
  it.each([
    ['rows', insertRows, deleteRows, ['B5', 'B5:C6', 5]],
    ['columns', insertColumns, deleteColumns, ['D3', 'D3:E4', 4]],
  ] as const)(
    '%s: cells, merges, sizes, hidden lines, marks, validations and unlocked cells',
    (_axis, put, take, moved) => {
      const document = new StandInDocument({ sheets: [], definedNames: [], date1904: false });
      const sheet = document.active;
      const areas = () => ({
        merge: sheet.merges.map(formatRange),
        marked: sheet.conditionalFormats.flatMap((format) => format.areas.map(formatRange)),
        validated: sheet.validations.map(({ area }) => formatRange(area)),
      });
      const area = { top: 3, left: 2, bottom: 4, right: 3 };
      document.write({ sheet, area: { ...area, bottom: 3, right: 2 } }, 'x', false);
      sheet.merges.push(area);
      sheet.hiddenRows.add(3);
      sheet.hiddenColumns.add(2);
      sheet.rowHeights.set(3, 40);
      sheet.columnWidths.set(2, 90);
      sheet.columnFormats = [{ first: 2, last: 3, numberFormat: '0.00' }];
      sheet.validations.push({ area, type: 'None', promptTitle: '', promptMessage: '', showsPrompt: true });
      const before = { ...areas(), hidden: [...sheet.hiddenRows, ...sheet.hiddenColumns] };
      put(document, sheet, 1, 2, false);
      const [cell, range, line] = moved;
      expect(areas()).toEqual({ merge: [range], marked: [], validated: [range] });
      const isRow = put === insertRows;
      expect(document.cell(sheet, isRow ? 5 : 3, isRow ? 2 : 4).value, cell).toBe('x');
      expect([...(isRow ? sheet.hiddenRows : sheet.hiddenColumns)]).toEqual([line]);
      expect((isRow ? sheet.rowHeights : sheet.columnWidths).get(line)).toBe(isRow ? 40 : 90);
      if (!isRow) expect(sheet.columnFormats).toEqual([{ first: 4, last: 5, numberFormat: '0.00' }]);
      take(document, sheet, 1, 2, false);
      expect({ ...areas(), hidden: [...sheet.hiddenRows, ...sheet.hiddenColumns] }).toEqual(before);
      take(document, sheet, isRow ? 3 : 2, 2, false);
      expect(areas()).toEqual({ merge: [], marked: [], validated: [] });
      expect(document.usedRange(sheet)).toBeNull();
    },
  );
});
