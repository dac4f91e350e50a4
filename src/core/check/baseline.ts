import * as z from 'zod/mini';
import type { Finding } from '../finding/finding';
import { columnLetters, parseAddress } from '../sheet/address';

/** 基线: the findings known at one time, as fingerprints with how often each occurs. */
export const baselineSchema = z.strictObject({
  schema: z.literal('jixiao.baseline/1'),
  fingerprints: z.record(z.string(), z.number().check(z.minimum(1))),
});

export type Baseline = z.infer<typeof baselineSchema>;

const ADDRESS = /\b\$?[A-Z]{1,3}\$?[0-9]{1,7}\b/g;

/**
 * What a finding says, without where: rule, message, sheet, column and figures, but no row numbers,
 * so that inserting or removing rows above leaves it the same.
 */
export function fingerprint(finding: Finding): string {
  const position = parseAddress(finding.cell);
  const column = position ? columnLetters(position.column) : finding.cell;
  const said = [
    finding.verdict,
    finding.message,
    finding.sheet,
    column,
    Object.entries(finding.parameters),
    Object.entries(finding.evidence.operands),
    finding.evidence.expected ?? '',
    finding.evidence.actual ?? '',
  ];
  return `${finding.code}-${hash(JSON.stringify(said).replace(ADDRESS, '#'))}`;
}

/** Keeps the findings of now, to be told from later ones. */
export function createBaseline(findings: readonly Finding[]): Baseline {
  const fingerprints: Record<string, number> = {};
  for (const finding of findings) {
    const print = fingerprint(finding);
    fingerprints[print] = (fingerprints[print] ?? 0) + 1;
  }
  return { schema: 'jixiao.baseline/1', fingerprints };
}

/** Reads a baseline that was kept as JSON; null when it does not have the shape. */
export function parseBaseline(kept: unknown): Baseline | null {
  const parsed = baselineSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** The findings that the baseline does not know, in their order. */
export function newSince(findings: readonly Finding[], baseline: Baseline): readonly Finding[] {
  const left = new Map(Object.entries(baseline.fingerprints));
  return findings.filter((finding) => {
    const print = fingerprint(finding);
    const count = left.get(print) ?? 0;
    if (count === 0) return true;
    left.set(print, count - 1);
    return false;
  });
}

/** FNV-1a, 64 bits, in hexadecimal: only has to tell the findings of one file apart. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    value ^= BigInt(text.charCodeAt(at));
    value = (value * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return value.toString(16).padStart(16, '0');
}
