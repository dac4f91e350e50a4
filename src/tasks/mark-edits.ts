import type { Finding } from '../core/finding/finding';
import { renderFinding } from '../core/messages/render';
import type { Wording } from '../core/messages/wording';
import type { Edit, MarkSeverity } from '../core/sheet/edit';
import { MARK_SEVERITIES } from '../core/sheet/marks';

/** Codes of rules that a prompt names before the same words; the rest is counted. */
const MOST_CODES = 4;

/** How a finding is marked. */
export function markSeverity(finding: Finding): MarkSeverity {
  return finding.verdict === 'cannot-judge' ? 'cannot-judge' : finding.severity;
}

/** The cells of a finding's own sheet that it is about: all of a grouped one, else the one to look at. */
export function markedCells(finding: Finding): readonly string[] {
  return [finding.cell];
}

/**
 * Edits that show findings on their cells: the old marks of each sheet out, one mark a cell (the gravest wins),
 * and one prompt a cell with code, problem and advice of all its findings.
 */
export function markEdits(
  sheets: readonly string[],
  findings: readonly Finding[],
  wording: Wording,
): readonly Edit[] {
  const edits: Edit[] = sheets.map((sheet) => ({ kind: 'remove-marks', sheet }));
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of markedCells(finding)) {
      const key = `${finding.sheet}\n${cell}`;
      byCell.set(key, [...(byCell.get(key) ?? []), finding]);
    }
  }
  for (const [key, here] of byCell) {
    const [sheet = '', cell = ''] = key.split('\n');
    const grave = [...here].sort(
      (first, second) =>
        MARK_SEVERITIES.indexOf(markSeverity(first)) - MARK_SEVERITIES.indexOf(markSeverity(second)),
    );
    const [worst] = grave;
    if (!worst) continue;
    edits.push({ kind: 'add-mark', sheet, cell, severity: markSeverity(worst) });
    edits.push({
      kind: 'add-prompt',
      sheet,
      cell,
      title: promptHead(worst, here.length, wording),
      text: promptBodies(grave, wording).join('\n'),
    });
  }
  return edits;
}

function promptHead(finding: Finding, count: number, wording: Wording): string {
  const name = wording.rules.get(finding.code)?.name ?? finding.code;
  return count > 1 ? `${name} +${count - 1}` : name;
}

/** A prompt is short: what several rules say in the same words is said once, after all their codes. */
function promptBodies(findings: readonly Finding[], wording: Wording): readonly string[] {
  const codes = new Map<string, string[]>();
  for (const finding of findings) {
    const { problem, advice } = renderFinding(finding, wording);
    const words = advice ? `${problem}\n${advice}` : problem;
    codes.set(words, [...(codes.get(words) ?? []), finding.code]);
  }
  return [...codes].map(([words, own]) => {
    const more = own.length > MOST_CODES ? ` +${own.length - MOST_CODES}` : '';
    return `${own.slice(0, MOST_CODES).join(' ')}${more} ${words}`;
  });
}
