import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/messages/render';
import type { Wording } from '../../core/messages/wording';
import type { MarkSeverity } from '../../core/sheet/edit';
import type { CellSelection } from '../../hosts/host';
import type { Judgement } from '../../tasks/judge';
import { markSeverity } from '../../tasks/mark-edits';
import { ALL_SEVERITIES, type FindingFilter } from '../session/pane-state';
import { FORM_PARTS, type FormPart, partOfFinding } from './form-part';

/** Findings under one heading. */
export interface FindingGroup {
  readonly heading: MarkSeverity | FormPart;
  readonly findings: readonly Finding[];
}

function matches(finding: Finding, search: string, wording: Wording): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return true;
  const { problem, advice } = renderFinding(finding, wording);
  const name = wording.rules.get(finding.code)?.name ?? '';
  const said = [finding.code, finding.sheet, finding.cell, name, problem, advice].join('\n').toLowerCase();
  return said.includes(wanted);
}

/** How many findings each severity has, whatever the filter. */
export function countBySeverity(findings: readonly Finding[]): ReadonlyMap<MarkSeverity, number> {
  const counts = new Map<MarkSeverity, number>(ALL_SEVERITIES.map((severity) => [severity, 0]));
  for (const finding of findings) {
    const severity = markSeverity(finding);
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
  }
  return counts;
}

/** How many findings each sheet has, in the order of the findings. */
export function countBySheet(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of findings) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** The findings of one sheet, or all of them. */
export function findingsOn(findings: readonly Finding[], sheet: string | null): readonly Finding[] {
  return sheet === null ? findings : findings.filter((finding) => finding.sheet === sheet);
}

/** How many findings each part of the form has; parts without any are left out. */
export function countByPart(judgement: Judgement, sheet: string | null): ReadonlyMap<FormPart, number> {
  const counts = new Map<FormPart, number>();
  for (const finding of findingsOn(judgement.result.findings, sheet)) {
    const part = partOfFinding(finding, judgement.recognition);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return new Map(
    FORM_PARTS.flatMap((part) => (counts.has(part) ? [[part, counts.get(part) ?? 0] as const] : [])),
  );
}

/** The findings that the filter lets through, grouped; groups without any are left out. */
export function groupFindings(
  judgement: Judgement,
  filter: FindingFilter,
  wording: Wording,
): readonly FindingGroup[] {
  const { recognition, result } = judgement;
  const shown = result.findings.filter(
    (finding) =>
      filter.severities.has(markSeverity(finding)) &&
      (filter.sheet === null || finding.sheet === filter.sheet) &&
      (filter.part === null || partOfFinding(finding, recognition) === filter.part) &&
      matches(finding, filter.search, wording),
  );
  const headings: readonly (MarkSeverity | FormPart)[] =
    filter.groupBy === 'severity' ? ALL_SEVERITIES : FORM_PARTS;
  return headings.flatMap((heading) => {
    const findings = shown.filter((finding) =>
      filter.groupBy === 'severity'
        ? markSeverity(finding) === heading
        : partOfFinding(finding, recognition) === heading,
    );
    return findings.length > 0 ? [{ heading, findings }] : [];
  });
}

/** The findings of the selected cell: those that point at it, then those that were judged from it. */
export function findingsAt(judgement: Judgement, selection: CellSelection | null): readonly Finding[] {
  if (!selection) return [];
  const onSheet = judgement.result.findings.filter((finding) => finding.sheet === selection.sheet);
  const pointing = onSheet.filter((finding) => finding.cell === selection.cell);
  const using = onSheet.filter(
    (finding) => finding.cell !== selection.cell && finding.cells.includes(selection.cell),
  );
  return [...pointing, ...using];
}
