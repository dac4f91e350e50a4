import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, checkWorkbook } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/finding/finding';
import { recognise } from '../../../src/core/form/recognise';
import { CHINESE } from '../../../src/core/messages/chinese';
import { renderFinding } from '../../../src/core/messages/render';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { RULES } from '../../../src/core/rules/index';
import { readFileBytes } from '../../../src/hosts/ooxml/read/read-file';
import { SEED_FINDINGS, SEED_PASSES } from '../../fixtures/seed-findings';

/** Structure, funds, consistency, notes and sign-off. */
const CODES = /^PE[1267]/;
const listed = new Set(RULES.filter((rule) => CODES.test(rule.code)).map((rule) => rule.code as string));
const results = new Map<string, CheckResult>();

async function checkFile(path: URL): Promise<CheckResult> {
  const read = await readFileBytes(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(`cannot read ${path.pathname}`);
  const rules = RULES.filter((rule) => listed.has(rule.code));
  return checkWorkbook(read.workbook, recognise(read.workbook), defaultProfile, { rules });
}

beforeAll(async () => {
  for (const file of new Set([...SEED_FINDINGS, ...SEED_PASSES].map((entry) => entry.file))) {
    results.set(file, await checkFile(new URL(`../../../assets/samples/${file}`, import.meta.url)));
  }
});

/** Cells of a finding as `Sheet!C4`. */
function placesOf(finding: Finding): readonly string[] {
  return finding.cells.map((cell) => (cell.includes('!') ? cell : `${finding.sheet}!${cell}`));
}

function stands(finding: Finding, sheet: string, place: readonly string[]): boolean {
  const cells = placesOf(finding);
  return place.some((wanted) => {
    const full = wanted.includes('!') ? wanted : `${sheet}!${wanted}`;
    return full.endsWith('!*')
      ? cells.some((cell) => cell.startsWith(full.slice(0, -1)))
      : cells.includes(full);
  });
}

function findingsOf(file: string, code: string): readonly Finding[] {
  return results.get(file)?.findings.filter((finding) => finding.code === code) ?? [];
}

describe('defects of the source documents', () => {
  const expected = SEED_FINDINGS.filter((entry) => entry.find === 'must').flatMap((entry) =>
    entry.codes.filter(({ code }) => listed.has(code)).map((code) => ({ ...entry, ...code })),
  );

  it.each(expected.map((entry) => [entry.id, entry.code, entry] as const))('%s: %s', (_, code, entry) => {
    const found = findingsOf(entry.file, code).filter(
      (finding) => entry.severity === undefined || finding.severity === entry.severity,
    );
    for (const place of entry.places) {
      expect(
        found.some((finding) => stands(finding, entry.sheet, place)),
        `${code} at ${entry.sheet} ${place.join(' or ')}: ${entry.says}`,
      ).toBe(true);
    }
  });

  const silent = SEED_PASSES.filter((entry) => listed.has(entry.code));

  it.each(silent.map((entry) => [entry.form, entry.code, entry] as const))(
    '%s: %s is silent',
    (_, code, entry) => {
      const found = findingsOf(entry.file, code).filter(
        (finding) =>
          finding.sheet === entry.sheet &&
          (entry.cells === undefined || entry.cells.includes(finding.cell)) &&
          (entry.allowed === undefined || finding.verdict === 'fail'),
      );
      expect(found.map((finding) => renderFinding(finding, CHINESE).problem)).toEqual([]);
    },
  );

  it('lets no rule fail', () => {
    for (const result of results.values()) expect(result.failures).toEqual([]);
  });
});

describe('published sample sheets', () => {
  /** Every finding of these rules, read one by one: `code cell`. */
  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    '001': [
      ...['PE201 E7', 'PE202 I7', 'PE205 J7', 'PE106 C23'],
      ...['PE201 E33', 'PE202 I33', 'PE205 J33', 'PE607 B38', 'PE106 C48'],
    ],
    '003': ['PE703 B21'],
    '005': [],
    '007': [],
    '011': [],
    '015': ['PE103 D19', 'PE103 D20', 'PE103 D22', 'PE103 D25'],
    '017': ['PE612 B10', 'PE604 D13', 'PE604 D19'],
    '020': ['PE609 E40', 'PE106 C51'],
    '031': [],
    '037': ['PE601 C3'],
    '040': [],
    '050': ['PE607 C10', 'PE106 D17'],
  };

  it.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const result = await checkFile(new URL(`../../fixtures/samples/${name}.xlsx`, import.meta.url));
    expect(result.failures).toEqual([]);
    const isNote = (code: string) => code === 'PE701' || code === 'PE702';
    const found = result.findings.filter(({ code }) => !isNote(code));
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(expected);
  });
});
