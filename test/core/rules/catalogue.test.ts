import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/form/family';
import { explanationOf } from '../../../src/core/rules/explanations/explanation-of';
import { RULE_EXPLANATIONS } from '../../../src/core/rules/explanations/index';
import { RULES } from '../../../src/core/rules/index';
import { cataloguedFamilies, RULE_CATALOGUE } from '../../fixtures/rule-catalogue';

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

  it('has an explanation for every rule, and no other', () => {
    expect(RULE_EXPLANATIONS.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
  });

  it('is listed in order, each rule once', () => {
    const codes = RULES.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(RULES.map((rule) => rule.slug)).size).toBe(RULES.length);
  });
});

/** Rules judged while typing (rule book 9.1). */
const INLINE = new Set([
  ...['PE301', 'PE302', 'PE303', 'PE304', 'PE305', 'PE306', 'PE308', 'PE310', 'PE311', 'PE325'],
  ...['PE407', 'PE408', 'PE409', 'PE410', 'PE411', 'PE412', 'PE503', 'PE504', 'PE505', 'PE506', 'PE508'],
]);

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const entry = entryOf(code);

  it('is what the catalogue says', () => {
    expect(entry).toBeDefined();
    expect(rule.slug).toBe(entry?.slug);
    expect(rule.name).toBe(entry?.name);
    expect(rule.severity).toBe(entry?.severities[0]);
    expect(rule.fixLevel).toBe(entry?.fix);
    expect(rule.isInline).toBe(INLINE.has(code));
    const families = entry && cataloguedFamilies(entry);
    expect(new Set(rule.families === 'all' ? FAMILIES : rule.families)).toEqual(
      new Set(families === 'all' ? FAMILIES : families),
    );
  });

  it('says why, on what basis, with an example, in both languages', () => {
    const { why, example, english } = explanationOf(rule.code) ?? expect.fail('it has no explanation');
    for (const text of [rule.name, rule.basis.text, why['zh-CN']]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [english.name, english.basis, why.en]) expect(text).toMatch(/[a-z]{3}/);
    expect(english.name).not.toMatch(/\p{Script=Han}/u);
    expect(example.failing.trim()).not.toBe('');
    expect(example.passing.trim()).not.toBe('');
    expect(example.failing).not.toBe(example.passing);
  });

  it('has a problem and an advice for each message, in both languages', () => {
    const english = explanationOf(rule.code)?.english.texts ?? {};
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

  it('has a test of its own that knows it by its rule file', () => {
    const test = readFileSync(new URL(`./${code.toLowerCase()}.test.ts`, import.meta.url), 'utf8');
    expect(test).toContain(`/rules/${code.toLowerCase()}-${rule.slug}'`);
  });

  it('checks something', () => {
    expect(rule.check ?? rule.checkReport ?? rule.checkWorkbook).toBeTypeOf('function');
  });
});
