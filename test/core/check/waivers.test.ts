import { describe, expect, it } from 'vitest';
import { parseWaivers } from '../../../src/core/check/parse-waivers';
import { applyWaivers, type Waiver } from '../../../src/core/check/waivers';
import { exampleFinding } from './example-finding';

const WAIVER: Waiver = {
  rule: 'PE202',
  sheet: 'Sheet1',
  cell: 'I8',
  reason: '财政局同意按年初预算计算',
  author: '李',
  date: '2024-03-01',
};

describe('豁免', () => {
  it.each<[string, Partial<Waiver>, boolean]>([
    ['the same rule and cell', {}, true],
    ['the slug', { rule: 'exec-rate-wrong' }, true],
    ['small letters and an absolute address', { rule: 'pe202', cell: '$i$8' }, true],
    ['the whole sheet', { cell: null }, true],
    ['another cell', { cell: 'I9' }, false],
    ['another sheet', { sheet: 'Sheet2' }, false],
    ['another rule', { rule: 'PE201' }, false],
  ])('%s', (_, changes, isWaived) => {
    const waiver = { ...WAIVER, ...changes };
    const { kept, waived, unused } = applyWaivers([exampleFinding()], [waiver]);
    expect(kept).toHaveLength(isWaived ? 0 : 1);
    expect(waived.map((entry) => entry.waiver)).toEqual(isWaived ? [waiver] : []);
    expect(unused).toEqual(isWaived ? [] : [waiver]);
  });

  it('refuses a waiver without a reason or with a wrong date', () => {
    expect(parseWaivers([WAIVER])).toEqual([WAIVER]);
    expect(parseWaivers([{ ...WAIVER, reason: '  ' }])).toBeNull();
    expect(parseWaivers([{ ...WAIVER, date: '1.3.2024' }])).toBeNull();
    expect(parseWaivers('x')).toBeNull();
  });
});
