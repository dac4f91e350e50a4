import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/messages/render';
import type { Wording } from '../../core/messages/wording';

/**
 * Findings in their order, those together that several rules give for one cell with one reason why they cannot judge
 * (`表中没有实际完成值列` stops a dozen rules): to the reader they are one thing.
 */
export function bundleFindings(
  findings: readonly Finding[],
  wording: Wording,
): readonly (readonly Finding[])[] {
  const bundles = new Map<string | Finding, Finding[]>();
  for (const finding of findings) {
    const key =
      finding.verdict === 'cannot-judge'
        ? `${finding.sheet}!${finding.cell} ${renderFinding(finding, wording).problem}`
        : finding;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(finding);
    else bundles.set(key, [finding]);
  }
  return [...bundles.values()];
}
