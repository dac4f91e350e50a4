import type { Finding } from '../finding/finding';

/** 豁免: findings of one rule that somebody accepts, with a reason. */
export interface Waiver {
  /** Code or slug. */
  readonly rule: string;
  readonly sheet: string;
  /** null: everywhere on the sheet. */
  readonly cell: string | null;
  /** The file that it is for, by name; absent: any. */
  readonly file?: string | undefined;
  readonly reason: string;
  readonly author: string;
  /** As `2024-03-01`. */
  readonly date: string;
}

/** A finding that is not shown because of a waiver. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings left, findings waived, and waivers that met nothing and should be removed. */
export interface WaiverOutcome {
  readonly kept: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly unused: readonly Waiver[];
}

/** Takes out the findings that a waiver covers. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaiverOutcome {
  if (waivers.length === 0) return { kept: findings, waived: [], unused: [] };
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => covers(candidate, finding));
    if (!waiver) {
      kept.push(finding);
      continue;
    }
    used.add(waiver);
    waived.push({ finding, waiver });
  }
  return { kept, waived, unused: waivers.filter((waiver) => !used.has(waiver)) };
}

function covers(waiver: Waiver, finding: Finding): boolean {
  const rule = waiver.rule.toLowerCase();
  return (
    (rule === finding.code.toLowerCase() || rule === finding.rule) &&
    waiver.sheet === finding.sheet &&
    (waiver.cell === null || waiver.cell.replaceAll('$', '').toUpperCase() === finding.cell)
  );
}
