import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckResult, checkWorkbook } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/form/recognise';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { RULES } from '../../../src/core/rules/index';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { SEED_FINDINGS, SEED_PASSES } from '../../fixtures/seed-findings';

const INDICATOR_RULES = RULES.filter(({ code }) => code.startsWith('PE3'));
const known = new Map<string, CheckResult>();

function check(path: string): CheckResult {
  const before = known.get(path);
  if (before) return before;
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(path, import.meta.url))));
  if (!read.ok) throw new Error(`${path} cannot be read`);
  const result = checkWorkbook(read.workbook, recognise(read.workbook), defaultProfile, {
    rules: INDICATOR_RULES,
  });
  known.set(path, result);
  return result;
}

const checkSeed = (file: string) => check(`../../../assets/samples/${encodeURIComponent(file)}`);

/** `D14` → `sheet!D14`. */
const onSheet = (sheet: string, cell: string) => (cell.includes('!') ? cell : `${sheet}!${cell}`);

function cellsOf(result: CheckResult, code: string): ReadonlySet<string> {
  const found = result.findings.filter((finding) => finding.code === code);
  return new Set(found.flatMap(({ sheet, cells }) => cells.map((cell) => onSheet(sheet, cell))));
}

describe('the rules on indicators over the seeds', () => {
  const wanted = SEED_FINDINGS.filter(({ find }) => find === 'must').flatMap((entry) =>
    entry.codes.filter(({ code }) => code.startsWith('PE3')).map((code) => ({ ...entry, ...code })),
  );

  it.each(wanted)('$id $code: $says', ({ file, sheet, code, places }) => {
    const cells = cellsOf(checkSeed(file), code);
    for (const place of places) {
      const isFound = place.some((cell) => {
        const full = onSheet(sheet, cell);
        if (full.endsWith('!*')) return [...cells].some((one) => one.startsWith(full.slice(0, -1)));
        return cells.has(full);
      });
      expect(isFound, `${code} at ${place.join(', ')}; found ${[...cells].join(', ')}`).toBe(true);
    }
  });

  it.each(SEED_PASSES.filter(({ code }) => code.startsWith('PE3')))(
    '$form $code stays silent: $says',
    ({ file, sheet, code, cells, allowed }) => {
      const found = checkSeed(file).findings.filter(
        (finding) =>
          finding.code === code &&
          finding.sheet === sheet &&
          (allowed === undefined || finding.verdict === 'fail') &&
          (cells === undefined || cells.some((cell) => finding.cells.includes(cell))),
      );
      expect(found).toEqual([]);
    },
  );
});

/** Every finding of these rules on the published sheets, read one by one. */
const ON_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '001': [
    ...['PE304 G14', 'PE304 G15', 'PE304 G18', 'PE301 G24'],
    ...['PE304 G40', 'PE304 G41', 'PE304 G45', 'PE317 C49'],
  ],
  '003': ['PE317 C14', 'PE318 C15', 'PE319 C15', 'PE316 E15', 'PE301 I15'],
  '005': ['PE316 D15', 'PE306 E15', 'PE314 E19', 'PE301 F25', 'PE325 F28', 'PE314 E29'],
  '007': ['PE317 B9', 'PE309 G11'],
  '011': ['PE306 F12', 'PE311 F19', 'PE317 C23'],
  '015': ['PE306 F13', 'PE325 G15', 'PE302 G17', 'PE301 G21', 'PE301 G25'],
  '017': ['PE306 F14'],
  '020': [
    ...['PE317 C9', 'PE306 F17', 'PE301 G20', 'PE309 G21'],
    ...['PE318 B42', 'PE319 B42', 'PE306 E43', 'PE314 E49', 'PE325 F50', 'PE317 C52'],
  ],
  '031': [],
  '037': ['PE318 A14'],
  '040': ['PE306 F18', 'PE323 F21'],
  '050': [],
};

describe('the rules on indicators over published sheets', () => {
  it.each(Object.entries(ON_SAMPLES))('%s', (id, expected) => {
    const { findings, failures } = check(`../../fixtures/samples/${id}.xlsx`);
    expect(failures).toEqual([]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(expected);
  });
});
