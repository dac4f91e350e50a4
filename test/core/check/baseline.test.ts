import { describe, expect, it } from 'vitest';
import { createBaseline, fingerprint, newSince, parseBaseline } from '../../../src/core/check/baseline';
import type { Finding } from '../../../src/core/finding/finding';
import { exampleFinding } from './example-finding';

const moved = exampleFinding({
  cell: 'I11',
  cells: ['I11', 'F11', 'G11'],
  parameters: { ...exampleFinding().parameters, cell: 'I11' },
});

describe('基线', () => {
  it('knows a finding again whose row has moved', () => {
    expect(fingerprint(moved)).toBe(fingerprint(exampleFinding()));
    expect(newSince([moved], createBaseline([exampleFinding()]))).toEqual([]);
  });

  it.each<[string, Partial<Finding>]>([
    ['another figure', { evidence: { operands: { executed: '80', budget: '90' } } }],
    ['another column', { cell: 'J8' }],
    ['another sheet', { sheet: 'Sheet2' }],
    ['another rule', { code: 'PE203' }],
    ['another verdict', { verdict: 'cannot-judge' }],
  ])('tells %s', (_, changes) => {
    const other = exampleFinding(changes);
    expect(newSince([other], createBaseline([exampleFinding()]))).toEqual([other]);
  });

  it('counts: a second one of the same kind is new', () => {
    expect(newSince([exampleFinding(), moved], createBaseline([exampleFinding()]))).toEqual([moved]);
  });

  it('is kept as JSON and refused in any other shape', () => {
    const baseline = createBaseline([exampleFinding(), moved]);
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(Object.values(baseline.fingerprints)).toEqual([2]);
    expect(parseBaseline({ schema: 'jixiao.baseline/2', fingerprints: {} })).toBeNull();
    expect(parseBaseline(null)).toBeNull();
  });
});
