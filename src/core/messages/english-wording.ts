import type { EnglishWords } from '../rules/english-words';
import type { Rule } from '../rules/rule';
import { type CommonWords, type Wording, wordingOf } from './wording';

/** Rules in English, from their words in it, and those that they have in common. */
export function englishWording(
  rules: readonly Rule[],
  english: readonly EnglishWords[],
  common: CommonWords,
): Wording {
  const words = new Map(english.map((rule) => [rule.code, rule]));
  return wordingOf('en', common, rules, ({ code }) => words.get(code));
}
