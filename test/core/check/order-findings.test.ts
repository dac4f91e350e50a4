import { describe, expect, it } from 'vitest';
import { orderFindings } from '../../../src/core/check/order-findings';
import { summarise } from '../../../src/core/check/summary';
import { exampleFinding } from './example-finding';

describe('order of findings', () => {
  it('is by sheet, row, column and code', () => {
    const places: readonly (readonly [sheet: string, cell: string, code: string])[] = [
      ['二', 'A1', 'PE101'],
      ['一', 'B10', 'PE101'],
      ['一', 'AA2', 'PE101'],
      ['一', 'B2', 'PE202'],
      ['一', 'B2', 'PE201'],
    ];
    const findings = places.map(([sheet, cell, code]) => exampleFinding({ sheet, cell, code }));
    expect(
      orderFindings(findings, ['一', '二']).map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`),
    ).toEqual(['一 B2 PE201', '一 B2 PE202', '一 AA2 PE101', '一 B10 PE101', '二 A1 PE101']);
  });

  it('says the same thing once', () => {
    const other = exampleFinding({ parameters: { ...exampleFinding().parameters, actual: '1' } });
    expect(orderFindings([exampleFinding(), exampleFinding(), other], ['Sheet1'])).toHaveLength(2);
  });

  it('counts by severity, and what cannot be judged apart', () => {
    const findings = [
      exampleFinding(),
      exampleFinding({ severity: 'warning' }),
      exampleFinding({ severity: 'info' }),
      exampleFinding({ verdict: 'cannot-judge' }),
    ];
    expect(summarise(findings)).toEqual({ error: 1, warning: 1, info: 1, cannotJudge: 1 });
  });
});
