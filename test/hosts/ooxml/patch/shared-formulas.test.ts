import { describe, expect, it } from 'vitest';
import { partText } from '../../../support/package-parts';
import { patched, readCell, setValue } from '../../../support/patching';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureWorkbook } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const torture = tortureWorkbook();
const old = (row: number) => ({ value: 0.1, formula: `D${row}/C${row}` });

describe('shared formulas', () => {
  it('pass to the next cell when the master is overwritten', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'E3', old(3), 1)]);
    const sheet = partText(bytes, 'xl/worksheets/sheet7.xml');
    expect(sheet).toContain('<c r="E3" s="2"><v>1</v></c>');
    expect(sheet).toContain('<c r="E4" s="2"><f t="shared" ref="E4:E8" si="0">D4/C4</f><v>0.1</v></c>');
    for (const row of [4, 5, 6, 7, 8])
      expect(readCell(bytes, MAIN, `E${row}`)?.formula).toBe(`D${row}/C${row}`);
  });

  it('stay as they are when another of their cells is overwritten', () => {
    const { bytes } = patched(torture, [setValue(MAIN, 'E5', old(5), 1)]);
    expect(partText(bytes, 'xl/worksheets/sheet7.xml')).toContain(
      '<f t="shared" ref="E3:E8" si="0">D3/C3</f>',
    );
    expect(readCell(bytes, MAIN, 'E6')?.formula).toBe('D6/C6');
  });

  it('pass on when the master and its heirs go', () => {
    const { bytes } = patched(
      torture,
      [3, 4, 6].map((row) => setValue(MAIN, `E${row}`, old(row), 1)),
    );
    for (const row of [5, 7, 8]) expect(readCell(bytes, MAIN, `E${row}`)?.formula).toBe(`D${row}/C${row}`);
  });

  it('leave nothing behind when all their cells go', () => {
    const { bytes } = patched(
      torture,
      [3, 4, 5, 6, 7, 8].map((row) => setValue(MAIN, `E${row}`, old(row), row)),
    );
    expect(partText(bytes, 'xl/worksheets/sheet7.xml')).not.toContain('t="shared"');
  });

  const block =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">D1*$F$1</f><v>0</v></c><c r="B1"><f t="shared" si="3"/><v>0</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="3"/><v>0</v></c><c r="B2"><f t="shared" si="3"/><v>0</v></c></row>';

  it('become plain when what is left has no corner to start from', () => {
    const { bytes } = patched(smallWorkbook(worksheet(block)), [
      setValue('S1', 'A1', { value: 0, formula: 'D1*$F$1' }, 1),
    ]);
    expect(partText(bytes, 'xl/s1.xml')).toContain(
      '<c r="B1"><f>E1*$F$1</f><v>0</v></c></row><row r="2"><c r="A2"><f>D2*$F$1</f><v>0</v></c><c r="B2"><f>E2*$F$1</f>',
    );
  });

  it('become plain when two of them bear one index', () => {
    const rows = `${block}<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="3">C3</f><v>0</v></c></row><row r="4"><c r="A4"><f t="shared" si="3"/><v>0</v></c></row>`;
    const { bytes } = patched(smallWorkbook(worksheet(rows)), [
      setValue('S1', 'A3', { value: 0, formula: 'C3' }, 1),
      setValue('S1', 'A1', { value: 0, formula: 'D1*$F$1' }, 1),
      setValue('S1', 'B1', { value: 0, formula: 'E1*$F$1' }, 1),
    ]);
    expect(readCell(bytes, 'S1', 'A4')?.formula).toBe('C4');
    expect(readCell(bytes, 'S1', 'A2')?.formula).toBe('D2*$F$1');
    expect(readCell(bytes, 'S1', 'B2')?.formula).toBe('E2*$F$1');
  });
});
