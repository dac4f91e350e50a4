import type { Finding } from '../../../src/core/finding/finding';

/** A finding for tests of what happens to findings; any part may be changed. */
export function exampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'PE202',
    rule: 'exec-rate-wrong',
    severity: 'error',
    verdict: 'fail',
    sheet: 'Sheet1',
    cell: 'I8',
    cells: ['I8', 'F8', 'G8'],
    message: 'wrong',
    parameters: {
      label: '年度资金总额',
      expected: '99.97%',
      executed: '89.974',
      budget: '90',
      actual: '0',
      cell: 'I8',
    },
    evidence: { operands: { executed: '89.974', budget: '90' }, expected: '99.97%', actual: '0' },
    spans: [],
    fix: null,
    ...changes,
  };
}
