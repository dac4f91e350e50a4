import { RULE_EXPLANATIONS } from '../rules/explanations/index';
import type { Rule } from '../rules/rule';
import { type Wording, wordingOf } from './wording';

/** Rules in English, from their explanations. */
export function englishWording(rules: readonly Rule[]): Wording {
  const words = new Map(RULE_EXPLANATIONS.map(({ code, english }) => [code, english]));
  return wordingOf('en', rules, ({ code }) => words.get(code));
}
