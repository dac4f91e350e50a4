import { describe, expect, it } from 'vitest';
import { ZERO_TARGET } from '../../../src/core/rules/pe314-zero-target';
import { findings, quantityRow } from './indicator-rule';

describe('PE314 zero-target', () => {
  it.each([
    ['虚报参保人数(人)', 0, 0, 'zero'],
    ['重大食品安全事故发生数', '0次', '0次', 'zero'],
    ['投诉件数', '≤0件', '0件', 'zero'],
    ['培训期数', '≥0期', '2期', 'zeroFloor'],
  ])('tells of %s %s', (name, target, actual, message) => {
    expect(findings(ZERO_TARGET, quantityRow(name, target, actual))).toMatchObject([
      { message, at: { cell: 'E4' } },
    ]);
  });

  it.each([
    ['合格率', '≥90%', '95%'],
    ['误差', '0-3%', '1%'],
    ['安全', '良好', '良好'],
  ])('is silent on %s %s', (name, target, actual) => {
    expect(findings(ZERO_TARGET, quantityRow(name, target, actual))).toEqual([]);
  });
});
