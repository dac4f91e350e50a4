import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { GRADE_MISMATCH } from '../../../src/core/rules/pe414-grade-mismatch';
import { gradeWord } from '../../../src/core/rules/support/grade-word';
import { judge } from './judge';
import { nationalRows, scoredForm } from './scored-form';

const graded = (score: number | null, grade: string) =>
  scoredForm(nationalRows([50, 27.6, 10]), { totals: { score, grade } });

describe('PE414 等级与分数不符', () => {
  it('finds 优 for 89.5', () => {
    const { problems, findings } = judge(GRADE_MISMATCH, graded(89.5, '优'));
    expect(problems).toEqual(['总分 89.5 的等级应为“良”，表中为“优”。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'B9',
      fix: { kind: 'confirm', edits: [{ cell: 'B9', value: '良' }] },
    });
  });

  it.each([
    [97.6, '优', 'pass'],
    [90, '优', 'pass'],
    [89.99, '优秀', 'fail'],
    [80, '良好', 'pass'],
    [79.9, '中等', 'pass'],
    [60, '中', 'pass'],
    [59.9, '差', 'pass'],
    [59.9, '合格', 'fail'],
  ])('%s %s: %s', (score, grade, verdict) => {
    expect(judge(GRADE_MISMATCH, graded(score, grade)).verdict).toBe(verdict);
  });

  it('takes the bands from the profile', () => {
    const profile = { ...defaultProfile, grade: { excellent: 80, good: 70, fair: 60 } };
    expect(judge(GRADE_MISMATCH, graded(85, '优'), undefined, profile).verdict).toBe('pass');
  });

  it('takes the computed total where none is printed', () => {
    const input = scoredForm(nationalRows(), { totals: { score: null, grade: '良' } });
    expect(judge(GRADE_MISMATCH, input).problems).toEqual(['总分 100 的等级应为“优”，表中为“良”。']);
  });

  it('cannot judge without any total', () => {
    const rows = nationalRows().map((row) => [...row.slice(0, 4), null, row[5], row[6]] as const);
    const input = scoredForm(
      rows.map(([a, b, c, d, e, f, g]) => [
        a ?? null,
        b ?? null,
        c ?? null,
        d ?? null,
        e ?? null,
        f ?? null,
        g ?? null,
      ]),
      { totals: { score: null, grade: '良' } },
    );
    expect(judge(GRADE_MISMATCH, input).verdict).toBe('cannot-judge');
  });

  it('does not apply without a grade', () => {
    expect(judge(GRADE_MISMATCH, scoredForm(nationalRows())).reason).toBe('no-grade');
  });

  it.each([
    ['优', '优'],
    ['良好', '良'],
    ['评价等级：中', '中'],
    ['优 □ 良 ☑ 中 □ 差 □', '良'],
    ['□优 ☑良 □中 □差', '良'],
    ['优□ 良□ 中□ 差□', null],
    ['优、良、中、差', null],
    ['不合格', '差'],
  ])('reads %s as %s', (text, grade) => {
    expect(gradeWord(text)).toBe(grade);
  });
});
