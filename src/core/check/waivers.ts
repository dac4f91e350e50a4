import * as z from 'zod/mini';
import type { Finding } from '../finding/finding';

/** 豁免: findings of one rule that somebody accepts, with a reason. Date as `2024-03-01`. */
export const waiverSchema = z.strictObject({
  /** Code or slug. */
  rule: z.string().check(z.minLength(1)),
  sheet: z.string().check(z.minLength(1)),
  /** null: everywhere on the sheet. */
  cell: z.nullable(z.string()),
  reason: z.string().check(z.trim(), z.minLength(1)),
  author: z.string().check(z.trim(), z.minLength(1)),
  date: z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)),
});

export type Waiver = z.infer<typeof waiverSchema>;

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

/** Reads waivers that were kept as JSON; null when they do not have the shape. */
export function parseWaivers(kept: unknown): readonly Waiver[] | null {
  const parsed = z.array(waiverSchema).safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** Takes out the findings that a waiver covers. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaiverOutcome {
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
