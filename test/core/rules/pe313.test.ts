import { describe, expect, it } from 'vitest';
import { PERIOD_MISMATCH } from '../../../src/core/rules/pe313-period-mismatch';
import { partOfYear } from '../../../src/core/rules/support/period-words';
import { findings, quantityRow } from './indicator-rule';

describe('PE313 period-mismatch', () => {
  it.each([
    ['住院救助人次', '原则上不低于上年度前三季度住院救助人次', 150226, 'target'],
    ['救助人次', '≥1000人次', '前三季度820人次', 'actual'],
  ])('reports %s %s answered by %s', (name, target, actual, message) => {
    expect(findings(PERIOD_MISMATCH, quantityRow(name, target, actual))).toMatchObject([
      { message, at: { cell: 'F4' }, with: [{ cell: 'E4' }] },
    ]);
  });

  it.each([
    ['住院救助人次', '不低于上年度前三季度', '前三季度150226人次'],
    ['住院救助人次', '不低于上年度前三季度', '高于上年同期'],
    ['上半年救助人次', '≥500人次', 520],
    ['住院救助人次', '不低于上年', 150226],
    ['验收时间', '上半年', '2020年5月'],
    ['资金拨付', '第三季度前', '2020年8月'],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    expect(findings(PERIOD_MISMATCH, quantityRow(name, target, actual))).toEqual([]);
  });

  it('reads the parts of a year', () => {
    expect(partOfYear('上年度前 三季度住院救助人次')?.period).toBe('1-9月');
    expect(partOfYear('1—9月')?.period).toBe('1-9月');
    expect(partOfYear('11-9月')).toBeNull();
    expect(partOfYear('全年')).toBeNull();
  });
});
