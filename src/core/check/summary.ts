import type { Finding } from '../finding/finding';

/** How many findings there are of each kind; a finding that cannot be judged counts only as such. */
export interface CheckSummary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly cannotJudge: number;
}

/** Counts findings by severity. */
export function summarise(findings: readonly Finding[]): CheckSummary {
  const count = { error: 0, warning: 0, info: 0, cannotJudge: 0 };
  for (const finding of findings) {
    if (finding.verdict === 'cannot-judge') count.cannotJudge++;
    else count[finding.severity]++;
  }
  return count;
}
