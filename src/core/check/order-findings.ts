import type { Finding } from '../finding/finding';
import { parseAddress } from '../sheet/address';

/** Puts findings in sheet order, then by row, column and code, and drops those that say the same twice. */
export function orderFindings(
  findings: readonly Finding[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const sheetOrder = new Map(sheetNames.map((name, at) => [name, at]));
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const key = identityOf(finding);
    if (!unique.has(key)) unique.set(key, finding);
  }
  const placed = [...unique.values()].map((finding) => ({
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

function identityOf(finding: Finding): string {
  const { code, sheet, cell, cells, message, parameters } = finding;
  return JSON.stringify([code, sheet, cell, cells, message, parameters]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
