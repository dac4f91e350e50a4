import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/form/family';
import { REASON_TEXTS } from '../../../src/core/messages/reason-texts';
import { englishWordsOf } from '../../../src/core/rules/english/english-words-of';
import { ENGLISH_RULE_WORDS } from '../../../src/core/rules/english/index';
import { explanationOf } from '../../../src/core/rules/explanations/explanation-of';
import { RULE_EXPLANATIONS } from '../../../src/core/rules/explanations/index';
import { RULES } from '../../../src/core/rules/index';
import { cataloguedFamilies, INLINE_RULES, RULE_CATALOGUE } from '../../fixtures/rule-catalogue';
import { NEVER_UNDECIDED, RULE_CASES } from './cases/all-cases';

const PLACEHOLDER = /\{[A-Za-z][A-Za-z0-9]*\}/g;
const entryOf = (code: string) => RULE_CATALOGUE.find((entry) => entry.code === code);

describe('the catalogue', () => {
  it('holds 94 rules with codes and slugs of their own', () => {
    expect(RULE_CATALOGUE).toHaveLength(94);
    expect(new Set(RULE_CATALOGUE.map((entry) => entry.code)).size).toBe(94);
    expect(new Set(RULE_CATALOGUE.map((entry) => entry.slug)).size).toBe(94);
  });

  it('is listed whole', () => {
    expect(RULES.map(({ code }) => code)).toEqual(RULE_CATALOGUE.map(({ code }) => code));
  });

  it('has an explanation and words in English for every rule, and no other', () => {
    expect(ENGLISH_RULE_WORDS.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
    expect(RULE_EXPLANATIONS.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
  });

  it('is listed in order, each rule once', () => {
    const codes = RULES.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(RULES.map((rule) => rule.slug)).size).toBe(RULES.length);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const entry = entryOf(code);

  it('is what the catalogue says', () => {
    expect(entry).toBeDefined();
    expect(rule.slug).toBe(entry?.slug);
    expect(rule.name).toBe(entry?.name);
    expect(rule.severity).toBe(entry?.severities[0]);
    expect(rule.fixLevel).toBe(entry?.fix);
    expect(rule.isInline).toBe(INLINE_RULES.has(code));
    const families = entry && cataloguedFamilies(entry);
    expect(new Set(rule.families === 'all' ? FAMILIES : rule.families)).toEqual(
      new Set(families === 'all' ? FAMILIES : families),
    );
  });

  it('says why, on what basis, with an example, in both languages', () => {
    const { why, example } = explanationOf(rule.code) ?? expect.fail('it has no explanation');
    const english = englishWordsOf(rule.code) ?? expect.fail('it has no words in English');
    for (const text of [rule.name, rule.basis.text, why]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [english.name, english.basis, english.why]) expect(text).toMatch(/[a-z]{3}/);
    expect(english.name).not.toMatch(/\p{Script=Han}/u);
    expect(example.failing.trim()).not.toBe('');
    expect(example.passing.trim()).not.toBe('');
    expect(example.failing).not.toBe(example.passing);
  });

  it('has a problem and an advice for each message, in both languages', () => {
    const english = englishWordsOf(rule.code)?.texts ?? {};
    expect(Object.keys(rule.texts).length).toBeGreaterThan(0);
    expect(Object.keys(english)).toEqual(Object.keys(rule.texts));
    for (const { problem, advice } of Object.values(rule.texts)) {
      for (const text of [problem, advice]) expect(text).toMatch(/\p{Script=Han}/u);
    }
    for (const { problem, advice } of Object.values(english)) {
      for (const text of [problem, advice]) expect(text).toMatch(/[a-z]{3}/);
    }
    // A brace left open would show up in the words.
    for (const { problem, advice } of [...Object.values(rule.texts), ...Object.values(english)]) {
      for (const text of [problem, advice]) expect(text.replaceAll(PLACEHOLDER, '')).not.toMatch(/[{}]/);
    }
  });

  const cases = RULE_CASES[code] ?? [];

  it('has cases that fail, that pass, and that cannot be judged', () => {
    const verdicts = cases.map(({ verdict }) => verdict);
    expect(verdicts).toContain('fail');
    expect(verdicts).toContain('pass');
    const isNever = NEVER_UNDECIDED[code] !== undefined;
    expect(verdicts.includes('cannot-judge')).toBe(!isNever);
    if (isNever) expect(verdicts).toContain('not-applicable');
  });

  it.each(cases.map((one) => [one.verdict, one.of, one] as const))('%s: %s', (verdict, _, one) => {
    const judged = one.subject(rule);
    expect({ verdict: judged.verdict, reason: judged.reason, problems: judged.problems }).toMatchObject({
      verdict,
      ...(one.reason === undefined ? {} : { reason: one.reason }),
    });
    if (one.cell !== undefined) expect(judged.cells.flat()).toContain(one.cell);
    if (verdict === 'pass' || verdict === 'not-applicable') expect(judged.findings).toEqual([]);
    for (const { severity, verdict: own, parameters } of judged.findings) {
      const reason = own === 'cannot-judge' ? parameters.reason : undefined;
      if (reason !== undefined) expect(REASON_TEXTS).toHaveProperty([reason]);
      if (own === 'fail') expect(entry?.severities).toContain(severity);
    }
  });

  it('checks something', () => {
    expect(rule.check ?? rule.checkReport ?? rule.checkWorkbook).toBeTypeOf('function');
  });
});
