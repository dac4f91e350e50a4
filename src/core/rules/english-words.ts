import type { Rule, RuleWords } from './rule';

/** The words of one rule in English: a file each, which the pane fetches where Excel is in another language than Chinese. */
export interface EnglishWords extends RuleWords {
  readonly code: Rule['code'];
  /** Why a reviewer sends the sheet back for it. */
  readonly why: string;
  // `texts` has the same keys and the same parameters as the rule's own words in Chinese.
}

/** Checks the shape at compile time. */
export function defineEnglishWords(words: EnglishWords): EnglishWords {
  return words;
}
