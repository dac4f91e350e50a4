import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../src/core/sheet/edit';
import { changedParts, differenceOf, partText } from '../../../support/package-parts';
import { conflictsOf, patched, readCell, setValue } from '../../../support/patching';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureWorkbook } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet7.xml';
const torture = tortureWorkbook();

const format = (cell: string, from: string, to: string, sheet = MAIN): Edit => ({
  kind: 'set-number-format',
  sheet,
  cell,
  expectedNumberFormat: from,
  numberFormat: to,
});

describe('a number format', () => {
  it('is a clone of the cell’s own style with another format; built-in ones are not defined again', () => {
    const { bytes } = patched(torture, [format('C3', '#,##0.00"万元"', '0.00%')]);
    expect(changedParts(torture, bytes)).toEqual([STYLES, SHEET]);
    expect(differenceOf(partText(torture, SHEET), partText(bytes, SHEET))).toEqual({ from: '3', to: '6' });
    expect(partText(bytes, STYLES)).toContain(
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect(partText(bytes, STYLES)).toContain('<cellXfs count="7">');
  });

  it('of our own is defined once and its style shared', () => {
    const { bytes } = patched(torture, [
      format('C3', '#,##0.00"万元"', '0.0%'),
      format('C4', '#,##0.00"万元"', '0.0%'),
    ]);
    const styles = partText(bytes, STYLES);
    expect(styles).toContain('<numFmts count="2">');
    expect(styles.match(/formatCode="0.0%"/g)).toHaveLength(1);
    expect(styles).toContain('<cellXfs count="7">');
    expect(readCell(bytes, MAIN, 'C4')?.numberFormat).toBe('0.0%');
    expect(readCell(bytes, MAIN, 'C5')?.numberFormat).toBe('#,##0.00"万元"');
  });

  it('takes a style that is there already', () => {
    const { bytes } = patched(torture, [
      format('C3', '#,##0.00"万元"', '0%'),
      format('C3', '0%', '#,##0.00"万元"'),
    ]);
    expect(bytes).toBe(torture);
  });

  it('comes with a value', () => {
    const edit = { ...setValue(MAIN, 'D9', 33, 0.5), numberFormat: '0.00%' } as Edit;
    const { bytes } = patched(torture, [edit]);
    expect(readCell(bytes, MAIN, 'D9')).toMatchObject({ value: 0.5, numberFormat: '0.00%', text: '50.00%' });
  });

  it('meets a conflict when the cell has another', () => {
    expect(conflictsOf(torture, [format('C3', 'General', '0%')])[0]).toMatchObject({
      reason: 'changed',
      expected: 'General',
      found: '#,##0.00"万元"',
    });
  });

  it('is refused on a protected sheet, for unlocked cells too', () => {
    expect(conflictsOf(torture, [format('B1', 'General', '0%', '保护')])[0]?.reason).toBe('protected-sheet');
  });

  it('makes a style sheet when the workbook has none', () => {
    const bytes = smallWorkbook(worksheet('<row r="1"><c r="A1"><v>0.5</v></c></row>'));
    const result = patched(bytes, [format('A1', 'General', '0.0%', 'S1')]);
    expect(readCell(result.bytes, 'S1', 'A1')?.text).toBe('50.0%');
  });
});
