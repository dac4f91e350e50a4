import type { Language } from '../finding/finding';
import { renderBasis } from '../messages/render';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { withoutParameters } from './parameter-words';
import { type RuleSetting, settingsOf } from './rule-settings';
import { CHAPTERS, FIX_WORDS, familyWords, SEVERITY_WORDS, TIMING_WORDS } from './rule-words';

/** One message of a rule: 问题 and 怎么改, with 〈…〉 where a finding puts its figures. */
export interface MessagePage {
  readonly key: string;
  readonly problem: string;
  readonly advice: string;
}

/** The page of one rule in one language: everything that it says of itself. */
export interface RulePage {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** 级别 by default. */
  readonly severity: string;
  /** 为什么: why a sheet comes back for it. */
  readonly why: string;
  /** 依据 with how far it may be trusted. */
  readonly basis: string;
  readonly trust: Rule['basis']['trust'];
  /** In the words of real sheets, whatever the language. */
  readonly failing: string;
  readonly passing: string;
  readonly messages: readonly MessagePage[];
  readonly families: readonly string[];
  readonly fix: string;
  readonly timing: string;
  readonly settings: readonly RuleSetting[];
  /** What to write into a profile to change the severity. */
  readonly severitySetting: string;
}

/** One line of the table of all rules. */
export interface RuleLine {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly severity: string;
  readonly fix: string;
  readonly families: string;
}

/** Rules of one chapter of the catalogue. */
export interface RuleChapter {
  readonly title: string;
  readonly rules: readonly RuleLine[];
}

/** The page of one rule. */
export function rulePage(rule: Rule, language: Language): RulePage {
  return {
    code: rule.code,
    slug: rule.slug,
    name: rule.name[language],
    severity: SEVERITY_WORDS[rule.severity][language],
    why: rule.why[language],
    basis: renderBasis(rule, language),
    trust: rule.basis.trust,
    failing: rule.example.failing,
    passing: rule.example.passing,
    messages: Object.entries(rule.texts).map(([key, { problem, advice }]) => ({
      key,
      problem: withoutParameters(problem, language),
      advice: withoutParameters(advice, language),
    })),
    families: familyWords(rule, language),
    fix: FIX_WORDS[rule.fixLevel][language],
    timing: TIMING_WORDS[rule.isInline ? 'inline' : 'on-demand'][language],
    settings: settingsOf(rule.code, language),
    severitySetting: `{"severities": {"${rule.code}": "off"}}`,
  };
}

/** All rules by chapter, in order of the codes. */
export function rulesTable(language: Language, rules: readonly Rule[] = RULES): readonly RuleChapter[] {
  return CHAPTERS.map(({ digit, title }) => ({
    title: title[language],
    rules: rules
      .filter((rule) => rule.code.startsWith(`PE${digit}`))
      .map((rule) => ({
        code: rule.code,
        slug: rule.slug,
        name: rule.name[language],
        severity: SEVERITY_WORDS[rule.severity][language],
        fix: FIX_WORDS[rule.fixLevel][language],
        families: familyWords(rule, language).join(language === 'en' ? ', ' : '、'),
      })),
  })).filter((chapter) => chapter.rules.length > 0);
}
