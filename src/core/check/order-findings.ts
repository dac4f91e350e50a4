import type { Finding } from '../finding/finding';
import { parseAddress } from '../sheet/address';

/** Puts findings in sheet order, then by row, column and code, and drops those that say the same twice. */
export function orderFindings(
  findings: readonly Finding[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const sheetOrder = new Map(sheetNames.map((name, at) => [name, at]));
  const placed = withoutRepeats(findings).map((finding) => ({
    finding,
    sheet: sheetOrder.get(finding.sheet) ?? sheetNames.length,
    position: parseAddress(finding.cell) ?? { row: 0, column: 0 },
  }));
  placed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.position.row - b.position.row ||
      a.position.column - b.position.column ||
      compareText(a.finding.code, b.finding.code),
  );
  return placed.map((entry) => entry.finding);
}

/** The same finding twice stays once; what they say in full is only looked at where code, place and message agree. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding | Set<string>>();
  return findings.filter((finding) => {
    const key = `${finding.code} ${finding.message} ${finding.cell} ${finding.sheet}`;
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, finding);
      return true;
    }
    const identities = known instanceof Set ? known : new Set([identityOf(known)]);
    const isNew = !identities.has(identityOf(finding));
    identities.add(identityOf(finding));
    seen.set(key, identities);
    return isNew;
  });
}

function identityOf(finding: Finding): string {
  const { code, sheet, cell, cells, message, parameters } = finding;
  return JSON.stringify([code, sheet, cell, cells, message, parameters]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
