import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/messages/render';
import type { Wording } from '../../core/messages/wording';
import type { MarkSeverity } from '../../core/sheet/edit';
import type { CellSelection } from '../../hosts/host';
import type { Judgement } from '../../tasks/judge';
import { markSeverity } from '../../tasks/mark-edits';
import { ALL_SEVERITIES, type FindingFilter } from '../session/pane-state';
import { FORM_PARTS, type FormPart, partOfFinding } from './form-part';

/** Findings of one part of the form within a group; `part` is null where the group is a part already. */
export interface FindingSection {
  readonly part: FormPart | null;
  readonly findings: readonly Finding[];
}

/** Findings under one heading: of a severity, part by part, or of a part, the gravest first. */
export interface FindingGroup {
  readonly heading: MarkSeverity | FormPart;
  readonly count: number;
  readonly sections: readonly FindingSection[];
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
  const bySeverity = (findings: readonly Finding[], severity: MarkSeverity) =>
    findings.filter((finding) => markSeverity(finding) === severity);
  const byPart = (findings: readonly Finding[], part: FormPart) =>
    findings.filter((finding) => partOfFinding(finding, recognition) === part);
  const groups: readonly FindingGroup[] =
    filter.groupBy === 'severity'
      ? ALL_SEVERITIES.map((heading) => {
          const findings = bySeverity(shown, heading);
          const sections = FORM_PARTS.map((part) => ({ part, findings: byPart(findings, part) }));
          return { heading, count: findings.length, sections: sections.filter(hasAny) };
        })
      : FORM_PARTS.map((heading) => {
          const here = byPart(shown, heading);
          const findings = ALL_SEVERITIES.flatMap((severity) => bySeverity(here, severity));
          return { heading, count: findings.length, sections: [{ part: null, findings }] };
        });
  return groups.filter(({ count }) => count > 0);
}

function hasAny({ findings }: FindingSection): boolean {
  return findings.length > 0;
}

/** The first `count` findings of sections, in their order. */
export function firstOf(sections: readonly FindingSection[], count: number): readonly FindingSection[] {
  let left = count;
  return sections
    .map(({ part, findings }) => {
      const first = findings.slice(0, Math.max(left, 0));
      left -= findings.length;
      return { part, findings: first };
    })
    .filter(hasAny);
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
