import type { Finding, Language } from '../finding/finding';
import { findRule } from '../rules/find-rule';
import type { Rule } from '../rules/rule';
import { renderText } from './render-text';

/** 问题 / 依据 / 怎么改 of a finding, in words. */
export interface RenderedFinding {
  readonly problem: string;
  readonly basis: string;
  readonly advice: string;
}

/** Where a rule's claim comes from (rule book 1.1), in words. */
const TRUST_TEXTS: Readonly<Record<Rule['basis']['trust'], Readonly<Record<Language, string>>>> = {
  seed: { 'zh-CN': '见于样表', en: 'seen in a model sheet' },
  published: { 'zh-CN': '见于公开表格', en: 'seen in a published form' },
  practice: { 'zh-CN': '在用系统的做法', en: 'practice of systems in use' },
  national: { 'zh-CN': '国家规定', en: 'national rule' },
  ours: { 'zh-CN': '本工具的判断，可在方案中调整', en: 'our own decision, which a profile may change' },
};

/** The document, form or practice that a rule rests on, with how far it may be trusted. */
export function renderBasis(rule: Rule, language: Language): string {
  const trust = TRUST_TEXTS[rule.basis.trust][language];
  return language === 'en' ? `${rule.basis.text.en} (${trust})` : `${rule.basis.text['zh-CN']}（${trust}）`;
}

/**
 * Writes a finding in one language from its rule's texts and its parameters.
 * A finding of a rule that is not known (from a saved list of an older version) shows its message key.
 */
export function renderFinding(
  finding: Finding,
  language: Language,
  rules?: readonly Rule[],
): RenderedFinding {
  const rule = rules ? findRule(finding.code, rules) : findRule(finding.code);
  const text = rule?.texts[finding.message];
  if (!rule || !text) return { problem: finding.message, basis: finding.code, advice: '' };
  return {
    problem: renderText(text.problem, finding.parameters, language),
    basis: renderBasis(rule, language),
    advice: renderText(text.advice, finding.parameters, language),
  };
}
