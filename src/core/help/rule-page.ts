import type { Language } from '../finding/finding';
import { wordingIn } from '../messages/wordings';
import { englishWordsOf } from '../rules/english/english-words-of';
import { explanationOf } from '../rules/explanations/explanation-of';
import { RULES } from '../rules/index';
import type { Rule, RuleWords } from '../rules/rule';
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
  const words = wordsOf(rule, language);
  const explanation = explanationOf(rule.code);
  return {
    code: rule.code,
    slug: rule.slug,
    name: words.name,
    severity: SEVERITY_WORDS[rule.severity][language],
    why: (language === 'en' ? englishWordsOf(rule.code) : explanation)?.why ?? '',
    basis: words.basis,
    trust: rule.basis.trust,
    failing: explanation?.example.failing ?? '',
    passing: explanation?.example.passing ?? '',
    messages: Object.entries(words.texts).map(([key, { problem, advice }]) => ({
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

/** A rule that is in no catalogue (one of a test) has its own words only. */
function wordsOf(rule: Rule, language: Language): RuleWords {
  return wordingIn(language).rules.get(rule.code) ?? { ...rule, basis: rule.basis.text };
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
        name: wordsOf(rule, language).name,
        severity: SEVERITY_WORDS[rule.severity][language],
        fix: FIX_WORDS[rule.fixLevel][language],
        families: familyWords(rule, language).join(language === 'en' ? ', ' : '、'),
      })),
  })).filter((chapter) => chapter.rules.length > 0);
}
