import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckResult, checkWorkbook } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/finding/finding';
import { recognise } from '../../../src/core/form/recognise';
import { CHINESE } from '../../../src/core/messages/chinese';
import { renderFinding } from '../../../src/core/messages/render';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { RULES } from '../../../src/core/rules/index';
import { cellAtAddress, type Workbook } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { SEED_FINDINGS, SEED_PASSES } from '../../fixtures/seed-findings';

const TEXT_RULES = RULES.filter(({ code }) => code.startsWith('PE5'));

interface Checked {
  readonly workbook: Workbook;
  readonly result: CheckResult;
}
const known = new Map<string, Checked>();

function check(path: string): Checked {
  const before = known.get(path);
  if (before) return before;
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(path, import.meta.url))));
  if (!read.ok) throw new Error(`${path} cannot be read`);
  const { workbook } = read;
  const result = checkWorkbook(workbook, recognise(workbook), defaultProfile, { rules: TEXT_RULES });
  known.set(path, { workbook, result });
  return { workbook, result };
}

const checkSeed = (file: string) => check(`../../../assets/samples/${encodeURIComponent(file)}`);
const checkSample = (name: string) => check(`../../fixtures/samples/${name}.xlsx`);
const onSheet = (sheet: string, cell: string) => (cell.includes('!') ? cell : `${sheet}!${cell}`);
const saysOf = (finding: Finding) => renderFinding(finding, CHINESE).problem;

describe('the rules on reasons and texts over the seeds', () => {
  const wanted = SEED_FINDINGS.filter(({ find }) => find === 'must').flatMap((entry) =>
    entry.codes.filter(({ code }) => code.startsWith('PE5')).map((code) => ({ ...entry, ...code })),
  );

  it('has seeds for all of them but what only published forms show', () => {
    const codes = new Set(wanted.map(({ code }) => code));
    const without = TEXT_RULES.map(({ code }) => code).filter((code) => !codes.has(code));
    expect(without).toEqual(['PE502', 'PE505']);
  });

  it.each(wanted)('$id $code: $says', ({ file, sheet, code, places, severity, mention }) => {
    const found = checkSeed(file).result.findings.filter(
      (finding) =>
        finding.code === code &&
        (severity === undefined || finding.severity === severity) &&
        (mention === undefined || saysOf(finding).includes(mention)),
    );
    const cells = new Set(
      found.flatMap((finding) => finding.cells.map((cell) => onSheet(finding.sheet, cell))),
    );
    for (const place of places) {
      expect(
        place.some((cell) => cells.has(onSheet(sheet, cell))),
        `${code} at ${place.join(', ')}; found ${[...cells].join(', ')}`,
      ).toBe(true);
    }
  });

  it.each(SEED_PASSES.filter(({ code }) => code.startsWith('PE5')))(
    '$form $code stays silent: $says',
    ({ file, sheet, code, cells, allowed }) => {
      const found = checkSeed(file).result.findings.filter(
        (finding) =>
          finding.code === code &&
          finding.sheet === sheet &&
          (allowed === undefined || finding.verdict === 'fail') &&
          (cells === undefined || cells.some((cell) => finding.cells.includes(cell))),
      );
      expect(found.map(saysOf)).toEqual([]);
    },
  );
});

/** Every finding of these rules, read one by one; `?` where it cannot be judged, `!` for an error, `i` for a hint. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '东川-2019-绩效评价报告': [
    'PE511i A4',
    'PE511i A6',
    'PE511i A9',
    'PE508 A11',
    'PE511i A11',
    'PE511i A11',
    'PE511i A13',
    'PE509i A20',
    'PE511i A23',
    'PE512 A28',
    'PE508 A68',
    'PE511i A68',
    'PE507 A70',
  ],
  '巴楚-2020-社保基金绩效自评表': [
    'PE503? E11',
    'PE504? E11',
    'PE512 B9',
    'PE503? E10',
    'PE504? E10',
    'PE509i A13',
    'PE511i A13',
    'PE509i A25',
  ],
  '江阴-2019-绩效目标与标准值表': ['PE510i B8', 'PE511i B8', 'PE508 B42'],
  '绵阳-2020-转移支付区域绩效目标自评表': [
    'PE501 F7',
    'PE506 B12',
    'PE508 E14',
    'PE506 D14',
    'PE508 D17',
    'PE508 D18',
    'PE504 F21',
    'PE509i D22',
    'PE503! F23',
    'PE508 E27',
    'PE508 F27',
    'PE501! F7',
    'PE507 B12',
    'PE507 E12',
    'PE504 F14',
    'PE504 F15',
    'PE508 F17',
    'PE508 F18',
    'PE504 F20',
  ],
  '阳谷-2020-预算绩效目标申报表': [
    'PE510i B12',
    'PE511i B12',
    'PE510i C12',
    'PE506 C22',
    'PE510i B13',
    'PE506 C24',
  ],
  '001': ['PE502 F8', 'PE502 F34'],
  '003': ['PE512 E6', 'PE506! H6', 'PE502 F9', 'PE506 C18'],
  '005': ['PE512 B13'],
  '007': ['PE502 D5', 'PE501 F5', 'PE512 B8'],
  '011': ['PE506 D16'],
  '015': [],
  '017': [],
  '020': ['PE506 C8', 'PE512 C8', 'PE504 G10', 'PE506 C40', 'PE512 C40'],
  '031': [],
  '037': ['PE512 B11'],
  '040': ['PE512 C16'],
  '050': ['PE506 E12', 'PE506! H12'],
};

function brief({ code, cell, verdict, severity }: Finding): string {
  const mark = verdict === 'cannot-judge' ? '?' : severity === 'error' ? '!' : severity === 'info' ? 'i' : '';
  return `${code}${mark} ${cell}`;
}

describe('real sheets', () => {
  const paths = Object.keys(EXPECTED).map((name): readonly [string, Checked] => [
    name,
    /^[0-9]+$/.test(name) ? checkSample(name) : checkSeed(`${name}.xlsx`),
  ]);

  it.each(paths)('%s holds the findings that were read one by one', (name, { result }) => {
    expect(result.failures).toEqual([]);
    expect(result.findings.map(brief)).toEqual(EXPECTED[name]);
  });

  it.each(paths)(
    '%s: every span lies inside its cell, every fix expects what stands there',
    (_, { result, workbook }) => {
      for (const finding of result.findings) {
        const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
        for (const { cell, from, to } of finding.spans) {
          const text = sheet ? cellAtAddress(sheet, cell)?.text : undefined;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text?.length ?? -1);
          expect(finding.cells).toContain(cell);
        }
        for (const edit of finding.fix?.edits ?? []) {
          if (edit.kind !== 'set-value') throw new Error('only values are put right here');
          const cell = sheet ? cellAtAddress(sheet, edit.cell) : null;
          expect(edit.expected).toEqual({ value: cell?.value, formula: cell?.formula });
          expect(edit.value).not.toBe(cell?.value);
        }
      }
    },
  );

  it('changes nothing but the brackets and the markup in safe fixes', () => {
    const plain = (text: unknown) =>
      String(text).replaceAll(/[[\]【】〔〕（）()]|<\/?p>|\[?bookmark: _GoBack\]?|\s/g, '');
    const edits = paths.flatMap(([, { result }]) =>
      result.findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.edits : [])),
    );
    expect(edits.length).toBeGreaterThan(5);
    for (const edit of edits) {
      if (edit.kind === 'set-value') expect(plain(edit.value)).toBe(plain(edit.expected.value));
    }
  });
});
