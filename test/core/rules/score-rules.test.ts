import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckResult, checkWorkbook } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/form/recognise';
import { renderFinding } from '../../../src/core/messages/render';
import { wordingIn } from '../../../src/core/messages/wordings';
import { detectProfile } from '../../../src/core/profile/detect-profile';
import { defaultProfile, profileById } from '../../../src/core/profile/profiles';
import { RULES } from '../../../src/core/rules/index';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { SEED_FINDINGS, SEED_PASSES } from '../../fixtures/seed-findings';
import { makeVariant } from '../../support/sheet-variants';

const SCORE_RULES = RULES.filter(({ code }) => code.startsWith('PE4'));
const known = new Map<string, CheckResult>();

/** Checks a workbook with the profile that its first form shows. */
function check(path: string): CheckResult {
  const before = known.get(path);
  if (before) return before;
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(path, import.meta.url))));
  if (!read.ok) throw new Error(`${path} cannot be read`);
  const recognition = recognise(read.workbook);
  const [form] = recognition.forms;
  const profile = (form && profileById(detectProfile(form).profileId)) ?? defaultProfile;
  const result = checkWorkbook(read.workbook, recognition, profile, { rules: SCORE_RULES });
  known.set(path, result);
  return result;
}

const checkSeed = (file: string) => check(`../../../assets/samples/${encodeURIComponent(file)}`);
const onSheet = (sheet: string, cell: string) => (cell.includes('!') ? cell : `${sheet}!${cell}`);

describe('the rules on weights and scores over the seeds', () => {
  const wanted = SEED_FINDINGS.filter(({ find }) => find === 'must').flatMap((entry) =>
    entry.codes.filter(({ code }) => code.startsWith('PE4')).map((code) => ({ ...entry, ...code })),
  );

  it('has seeds to hold', () => {
    expect(wanted.map(({ code }) => code).sort()).toEqual(['PE404', 'PE407', 'PE416']);
  });

  it.each(wanted)('$id $code: $says', ({ file, sheet, code, places, severity }) => {
    const found = checkSeed(file).findings.filter(
      (finding) => finding.code === code && (severity === undefined || finding.severity === severity),
    );
    const cells = new Set(
      found.flatMap((finding) => finding.cells.map((cell) => onSheet(finding.sheet, cell))),
    );
    for (const place of places) {
      expect(place.some((cell) => cells.has(onSheet(sheet, cell)))).toBe(true);
    }
  });

  it.each(SEED_PASSES.filter(({ code }) => code.startsWith('PE4')))(
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

  it('stays silent about rounding in S004-A', () => {
    const sheets = checkSeed('巴楚-2020-社保基金绩效自评表.xlsx')
      .findings.filter(({ code }) => code === 'PE404')
      .map(({ sheet }) => sheet);
    expect(sheets).toEqual(['职工']);
  });
});

/** Every finding of these rules on the published sheets, read one by one; `?` where it cannot be judged. */
const ON_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '001': [
    ...['PE403? B24', 'PE401? H24', 'PE405 H24', 'PE407 I24'],
    ...['PE403? B46', 'PE401? H50', 'PE407 I50'],
  ],
  '003': ['PE407 J9', 'PE406 J15', 'PE415? K17'],
  '005': [],
  '007': ['PE413? B3', 'PE402? B9', 'PE401? F9', 'PE417 H9'],
  '011': [],
  '015': ['PE407 H25'],
  '017': [],
  '020': ['PE413? G35'],
  '031': ['PE402? A3'],
  '037': ['PE415? J12', 'PE409 J14', 'PE409 J15', 'PE409 J16', 'PE409 J17', 'PE407 J18'],
  '040': [],
  '050': [],
};

describe('the rules on weights and scores over published sheets', () => {
  it.each(Object.entries(ON_SAMPLES))('%s', (id, expected) => {
    const { findings, failures } = check(`../../fixtures/samples/${id}.xlsx`);
    expect(failures).toEqual([]);
    const found = findings.map(
      ({ code, verdict, cell }) => `${code}${verdict === 'fail' ? '' : '?'} ${cell}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('the rules on weights and scores over random sheets', () => {
  it('finish, speak in whole sentences and point into the sheet', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { workbook } = makeVariant(seed);
      const { findings, failures } = checkWorkbook(workbook, recognise(workbook), defaultProfile, {
        rules: SCORE_RULES,
      });
      expect(failures).toEqual([]);
      for (const finding of findings) {
        expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
        for (const language of ['zh-CN', 'en'] as const) {
          const { problem, advice } = renderFinding(finding, wordingIn(language));
          expect(problem + advice).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN|\[object/);
        }
      }
    }
  });
});
