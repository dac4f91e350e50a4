import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/check';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { defineRule, type Rule, type RuleFinding } from '../../../src/core/rules/rule';
import { buildForm } from '../../support/form-builder';
import { reportOf } from '../rules/judge';

const SAID: RuleFinding = { verdict: 'fail', message: 'said', at: { cell: 'B2' } };

function ruleOf(changes: Partial<Rule>): Rule {
  return defineRule({
    code: 'PE901',
    slug: 'for-this-test',
    name: 'x',
    severity: 'warning',
    families: 'all',
    isInline: false,
    fixLevel: 'none',
    basis: { text: 'x', trust: 'ours' },
    texts: { said: { problem: 'x', advice: 'x' } },
    ...changes,
  });
}

const built = buildForm({
  family: 'project-self-evaluation',
  funds: [{ label: '年度资金总额', kind: 'total', budget: 90, executed: 80 }],
});

function run(rules: readonly Rule[], severities = {}) {
  const { report, workbook } = reportOf(['绩效评价报告']);
  return checkWorkbook(
    { ...workbook, sheets: [...built.workbook.sheets, ...workbook.sheets] },
    { forms: [built.form], reports: [report] },
    { ...defaultProfile, severities },
    { rules },
  );
}

describe('running the rules', () => {
  it('runs a rule on forms of its families, on reports and on the workbook', () => {
    const { findings, verdicts } = run([
      ruleOf({ code: 'PE901', families: ['scorecard'], check: () => [SAID] }),
      ruleOf({ code: 'PE902', check: () => [SAID] }),
      ruleOf({ code: 'PE903', checkReport: () => [SAID] }),
      ruleOf({ code: 'PE904', checkWorkbook: () => [{ ...SAID, sheet: 'Sheet1' }] }),
    ]);
    expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['PE902', 'Sheet1', 'B2'],
      ['PE904', 'Sheet1', 'B2'],
      ['PE903', '报告', 'B2'],
    ]);
    expect(verdicts.map(({ code, subject, sheet }) => [code, subject, sheet])).toEqual([
      ['PE902', 'form', 'Sheet1'],
      ['PE903', 'report', '报告'],
      ['PE904', 'workbook', null],
    ]);
  });

  it('tells pass, fail, cannot judge and not applicable, with the reason', () => {
    const open: RuleFinding = { ...SAID, verdict: 'cannot-judge', parameters: { reason: 'budget-blank' } };
    const { verdicts } = run([
      ruleOf({ code: 'PE901', check: () => [] }),
      ruleOf({ code: 'PE902', check: () => [open, SAID] }),
      ruleOf({ code: 'PE903', check: () => [open] }),
      ruleOf({ code: 'PE904', check: () => ({ notApplicable: 'no-funds' }) }),
    ]);
    expect(verdicts.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['pass', null],
      ['fail', null],
      ['cannot-judge', 'budget-blank'],
      ['not-applicable', 'no-funds'],
    ]);
  });

  it('goes on when a rule throws, and says which one', () => {
    const { findings, failures } = run([
      ruleOf({
        code: 'PE901',
        check: () => {
          throw new Error('broken');
        },
      }),
      ruleOf({ code: 'PE902', check: () => [SAID] }),
    ]);
    expect(findings).toHaveLength(1);
    expect(failures).toEqual([{ code: 'PE901', rule: 'for-this-test', sheet: 'Sheet1', message: 'broken' }]);
  });

  it('takes severities from the profile, by code or slug, and switches rules off', () => {
    const rules = [ruleOf({ check: () => [SAID, { ...SAID, at: { cell: 'B3' }, severity: 'error' }] })];
    const severities = (result: ReturnType<typeof run>) => result.findings.map(({ severity }) => severity);
    expect(severities(run(rules))).toEqual(['warning', 'error']);
    expect(severities(run(rules, { PE901: 'info' }))).toEqual(['info', 'info']);
    expect(severities(run(rules, { 'for-this-test': 'error' }))).toEqual(['error', 'error']);
    expect(run(rules, { PE901: 'off' })).toMatchObject({ findings: [], verdicts: [] });
  });

  it('computes the scores of a form once', () => {
    const scores: unknown[] = [];
    const rule = (code: Rule['code']) =>
      ruleOf({
        code,
        check: (form, { score }) => {
          scores.push(score(form));
          return [];
        },
      });
    run([rule('PE901'), rule('PE902')]);
    expect(scores[0]).toBe(scores[1]);
  });

  it('gives each finding all its cells once, the first one first', () => {
    const { findings } = run([
      ruleOf({ check: () => [{ ...SAID, with: [{ cell: 'B2' }, { cell: 'A1' }, { cell: 'A1' }] }] }),
    ]);
    expect(findings[0]?.cells).toEqual(['B2', 'A1']);
  });

  it('runs the whole catalogue on an empty workbook', () => {
    const result = checkWorkbook(
      { sheets: [], definedNames: [], date1904: false },
      { forms: [], reports: [] },
      defaultProfile,
    );
    expect(result.findings).toEqual([]);
    expect(result.failures).toEqual([]);
  });
});
