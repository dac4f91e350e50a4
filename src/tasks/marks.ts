import type { Wording } from '../core/messages/wording';
import type { Edit } from '../core/sheet/edit';
import type { ApplyOutcome, Host } from '../hosts/host';
import type { Judgement } from './judge';
import { markEdits } from './mark-edits';

/** Marks and prompts in one write: well below the 5 MB that Excel on the web takes, with the longest words. */
const MOST_AT_ONCE = 3_000;
/** Sheets whose marks are taken out in one write. */
const SHEETS_AT_ONCE = 50;

/**
 * Shows the findings on their cells; marks of ours from before go. Findings of sheets not named are left alone. One write,
 * or several of whole sheets where there are thousands of marks.
 */
export async function markFindings(
  host: Host,
  judgement: Judgement,
  wording: Wording,
): Promise<ApplyOutcome> {
  const sheets = judgement.workbook.sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.name);
  const findings = judgement.result.findings.filter((finding) => sheets.includes(finding.sheet));
  const portions: Edit[][] = [[]];
  for (const edits of bySheet(markEdits(sheets, findings, wording))) {
    const last = portions.at(-1) ?? [];
    if (last.length > 0 && last.length + edits.length > MOST_AT_ONCE) portions.push([...edits]);
    else last.push(...edits);
  }
  return inTurn(host, portions, '标记问题');
}

async function inTurn(
  host: Host,
  portions: readonly (readonly Edit[])[],
  label: string,
): Promise<ApplyOutcome> {
  const skipped: Edit[] = [];
  for (const edits of portions) {
    const outcome = await host.apply(edits, label);
    if (outcome.kind !== 'applied') return outcome;
    skipped.push(...outcome.skipped);
  }
  return { kind: 'applied', journal: { label, cells: [], rows: [], addedSheets: [] }, skipped };
}

function bySheet(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = sheets.get(edit.sheet);
    if (known) known.push(edit);
    else sheets.set(edit.sheet, [edit]);
  }
  return [...sheets.values()];
}

/** 清除标记: takes all marks and prompts of ours out of the sheets, and nothing else. */
export function clearMarks(host: Host, sheets: readonly string[]): Promise<ApplyOutcome> {
  const portions = Array.from({ length: Math.ceil(sheets.length / SHEETS_AT_ONCE) }, (_, at) =>
    sheets
      .slice(at * SHEETS_AT_ONCE, (at + 1) * SHEETS_AT_ONCE)
      .map((sheet): Edit => ({ kind: 'remove-marks', sheet })),
  );
  return inTurn(host, portions, '清除标记');
}
