import { describe, expect, it } from 'vitest';
import type { FigureSlot, Form } from '../../../src/core/form/form';
import { SUBPROJECT_SUM } from '../../../src/core/rules/pe214-subproject-sum';
import { figureSlotAt, SheetWriter, slotAt } from '../../support/cell-input';
import { judge } from './judge';

/** 子项目明细 with its total and, in D1, 本年度项目金额. */
function subprojects(
  amounts: readonly (number | null)[],
  total: number | null,
  annual: number,
): Partial<Form> {
  const writer = new SheetWriter();
  amounts.forEach((amount, at) => {
    writer.put(at + 2, 2, `子项目${at + 1}`);
    writer.put(at + 2, 3, amount);
  });
  writer.put(1, 3, '本年度项目金额(万元)');
  writer.put(1, 4, annual);
  writer.put(amounts.length + 2, 3, total);
  const sheet = writer.sheet('Sheet1');
  const figure = (row: number, column: number, value: number | null): FigureSlot =>
    figureSlotAt(sheet, row, column, value);
  return {
    subprojects: {
      rows: amounts.map((amount, at) => ({
        name: slotAt(sheet, at + 2, 2),
        amount: figure(at + 2, 3, amount),
      })),
      total: figure(amounts.length + 2, 3, total),
    },
    moneyEntries: [{ role: 'annual', label: slotAt(sheet, 1, 3), amount: figure(1, 4, annual) }],
  };
}

describe('PE214 子项目合计不符', () => {
  it('passes 江阴: 5500 = 5500 = 5500', () => {
    const input = { family: 'target-declaration' } as const;
    expect(judge(SUBPROJECT_SUM, input, () => subprojects([5500], 5500, 5500)).verdict).toBe('pass');
    expect(judge(SUBPROJECT_SUM, input, () => subprojects([3000, null, 2500], null, 5500)).verdict).toBe(
      'pass',
    );
  });

  it('finds a wrong total and a wrong annual amount', () => {
    const { problems, findings } = judge(SUBPROJECT_SUM, { family: 'target-declaration' }, () =>
      subprojects([3000, 2000], 5500, 5600),
    );
    expect(problems).toEqual([
      '本年度项目金额为 5600，子项目之和为 5000（3000 + 2000）。',
      '子项目合计为 5500，各子项目之和为 5000（3000 + 2000）。',
    ]);
    expect(findings.map((finding) => finding.cells)).toEqual([
      ['D1', 'C2', 'C3'],
      ['C4', 'C2', 'C3'],
    ]);
  });

  it('does not apply without subprojects', () => {
    expect(judge(SUBPROJECT_SUM, { family: 'target-declaration' }).reason).toBe('no-subprojects');
    const blank = judge(SUBPROJECT_SUM, { family: 'target-declaration' }, () => subprojects([null], 5, 5));
    expect(blank.reason).toBe('no-subprojects');
  });
});
