import type { EnglishWords } from '../english-words';
import type { Rule } from '../rule';
import { ENGLISH_RULE_WORDS } from './index';

/** The words in English of the rule with this code, or null for a rule of no catalogue. */
export function englishWordsOf(code: Rule['code']): EnglishWords | null {
  return ENGLISH_RULE_WORDS.find((words) => words.code === code) ?? null;
}
