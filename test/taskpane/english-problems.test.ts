import { beforeAll, describe, expect, it } from 'vitest';
import { hostProblem } from '../../src/hosts/excel/host-problems';
import type { HalfDone, HostProblemCode, Leftover } from '../../src/hosts/host';
import { fetchWords, problemWords } from '../../src/taskpane/texts/texts';

beforeAll(() => fetchWords('en'));

/** Every code there is. */
const CODES: Readonly<Record<HostProblemCode, true>> = {
  'cell-edit-mode': true,
  'protected-sheet': true,
  'sheet-missing': true,
  'rows-hidden-by-filter': true,
  'changed-meanwhile': true,
  'request-too-large': true,
  offline: true,
  unsupported: true,
  'read-only': true,
  refused: true,
  unknown: true,
};

const CELL: Leftover = { sheet: 'Sheet1', cell: 'E3', before: '', written: '9.75', isSeen: true };
const ROWS: Leftover = {
  sheet: 'Sheet1',
  cell: 'A9',
  before: '',
  written: '插入 2 行',
  rows: 2,
  isSeen: true,
};

describe('a problem with Excel in an English pane', () => {
  it.each(Object.keys(CODES) as HostProblemCode[])('%s is told in English, with what to do next', (code) => {
    const { message, nextStep } = problemWords(hostProblem(code, 'words of Excel'), 'en');
    expect(message).toMatch(/^[A-Z][^一-龥]+\.$/);
    expect(nextStep).toMatch(/^[A-Z][^一-龥]+\.$/);
  });

  it.each<[string, HalfDone, RegExp]>([
    ['marks', { kind: 'marks' }, /Old and new marks/],
    ['no marks', { kind: 'no-marks' }, /^The marks from before are gone too/],
    ['a sheet', { kind: 'sheet', name: 'Sheet9' }, /“Sheet9” may be half made/],
    [
      'cells',
      { kind: 'cells', leftovers: [CELL] },
      /these still hold what was written: Sheet1!E3 \(was blank, written “9.75”\)\./,
    ],
    [
      'rows',
      { kind: 'cells', leftovers: [{ ...ROWS, isSeen: false }] },
      /may have been written: Sheet1!A9 \(2 rows put in\)\./,
    ],
    ['many cells', { kind: 'cells', leftovers: Array.from({ length: 25 }, () => CELL) }, /; 25 in all\./],
  ])('says which %s it leaves', (_name, halfDone, told) => {
    const { nextStep } = problemWords({ ...hostProblem('offline'), halfDone }, 'en');
    expect(nextStep).toMatch(told);
    expect(nextStep).not.toMatch(/[一-龥]/);
  });

  it('has its own words in Chinese', () => {
    const problem = hostProblem('offline');
    expect(problemWords(problem, 'zh-CN')).toBe(problem);
  });
});
