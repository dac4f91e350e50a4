import type { Wording } from '../core/messages/wording';
import type { ApplyOutcome, Host } from '../hosts/host';
import type { Judgement } from './judge';
import { markEdits } from './mark-edits';

/** Shows the findings on their cells; marks of ours from before go. Findings of sheets not named are left alone. */
export function markFindings(host: Host, judgement: Judgement, wording: Wording): Promise<ApplyOutcome> {
  const sheets = judgement.workbook.sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.name);
  const findings = judgement.result.findings.filter((finding) => sheets.includes(finding.sheet));
  return host.apply(markEdits(sheets, findings, wording), '标记问题');
}

/** 清除标记: takes all marks and prompts of ours out of the sheets, and nothing else. */
export function clearMarks(host: Host, sheets: readonly string[]): Promise<ApplyOutcome> {
  return host.apply(
    sheets.map((sheet) => ({ kind: 'remove-marks', sheet })),
    '清除标记',
  );
}
