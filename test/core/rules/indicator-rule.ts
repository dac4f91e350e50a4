import { expect } from 'vitest';
import type { Form, Recognition } from '../../../src/core/form/form';
import type { Profile } from '../../../src/core/profile/profile';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { englishWordsOf } from '../../../src/core/rules/english/english-words-of';
import type { Rule, RuleContext, RuleFinding, RuleOutcome } from '../../../src/core/rules/rule';
import type { FormScore } from '../../../src/core/score/form-score';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';

/** No rule on indicators asks for scores. */
function noScore(form: Form): FormScore {
  return { form, isScored: false, rates: [], executionScore: null, indicators: [], total: null };
}

function contextOf(input: FormInput, changes: Partial<Profile>): { form: Form; context: RuleContext } {
  const { form, sheet, workbook, recognition } = buildForm(input);
  return {
    form,
    context: { workbook, sheet, profile: { ...defaultProfile, ...changes }, recognition, score: noScore },
  };
}

/** What a rule says of a form laid out for the test. */
export function outcome(rule: Rule, input: FormInput, changes: Partial<Profile> = {}): RuleOutcome {
  const { form, context } = contextOf(input, changes);
  return rule.check?.(form, context) ?? { notApplicable: 'no check' };
}

/** The findings of a rule on a form; fails the test where the rule does not apply. */
export function findings(
  rule: Rule,
  input: FormInput,
  changes: Partial<Profile> = {},
): readonly RuleFinding[] {
  const found = outcome(rule, input, changes);
  if ('notApplicable' in found) throw new Error(`${rule.code} does not apply: ${found.notApplicable}`);
  if ('undecided' in found) throw new Error(`${rule.code} cannot judge: ${found.undecided}`);
  for (const { message, parameters } of found) expectTexts(rule, message, parameters ?? {});
  return found;
}

/** Every placeholder of a message has its parameter. */
function expectTexts(rule: Rule, message: string, parameters: Readonly<Record<string, unknown>>): void {
  for (const texts of [rule.texts[message], englishWordsOf(rule.code)?.texts[message]]) {
    expect(texts, `${rule.code} ${message}`).toBeDefined();
    for (const [, name] of `${texts?.problem}${texts?.advice}`.matchAll(/\{([A-Za-z]+)\}/g)) {
      expect(Object.keys(parameters), `${rule.code} ${message} {${name}}`).toContain(name);
    }
  }
}

/** Every cell that the findings of a rule name. */
export function cellsOf(found: readonly RuleFinding[]): readonly string[] {
  return [
    ...new Set(found.flatMap(({ at, with: beside }) => [at, ...(beside ?? [])].map(({ cell }) => cell))),
  ];
}

/** One row: 一级, 二级, 三级, 指标值, 完成值, and the reason. */
export type Row = readonly [
  level1: string | null,
  level2: string | null,
  level3: string,
  target?: string | number | null,
  actual?: string | number | null,
  reason?: string | null,
];

/** A 项目支出绩效自评表 with these rows; targets stand in E, actuals in F, from row 4 on. */
export function projectForm(rows: readonly Row[], input: FormInput = {}): FormInput {
  return {
    ...input,
    indicators: rows.map(([level1, level2, level3, target, actual, reason]) => [
      level1,
      level2,
      level3,
      target ?? null,
      actual ?? null,
      null,
      null,
      reason ?? null,
    ]),
  };
}

/** One row under 产出指标, 数量指标 of a 项目支出绩效自评表. */
export function quantityRow(
  name: string,
  target: string | number | null,
  actual: string | number | null,
  reason?: string,
): FormInput {
  return projectForm([['产出指标', '数量指标', name, target, actual, reason ?? null]]);
}

/** The forms of several inputs as one recognition, each on a sheet of its own. */
export function together(...inputs: readonly FormInput[]): Recognition {
  return {
    forms: inputs.map((input, at) => buildForm({ sheet: `Sheet${at + 1}`, ...input }).form),
    reports: [],
  };
}

/** What a rule says of the forms of one workbook together. */
export function workbookFindings(rule: Rule, recognition: Recognition): readonly RuleFinding[] {
  const { context } = contextOf({}, {});
  const found = rule.checkWorkbook?.(recognition, { ...context, recognition }) ?? [];
  return 'notApplicable' in found || 'undecided' in found ? [] : found;
}
