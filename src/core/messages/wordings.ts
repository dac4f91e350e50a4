import type { Language } from '../finding/finding';
import { ENGLISH_COMMON_WORDS } from '../rules/english/common-words';
import { ENGLISH_RULE_WORDS } from '../rules/english/index';
import { RULES } from '../rules/index';
import { CHINESE } from './chinese';
import { englishWording } from './english-wording';
import type { Wording } from './wording';

const ENGLISH = englishWording(RULES, ENGLISH_RULE_WORDS, ENGLISH_COMMON_WORDS);

/** The words in a language, where both are at hand (the command, the help page); the pane fetches English alone. */
export function wordingIn(language: Language): Wording {
  return language === 'en' ? ENGLISH : CHINESE;
}
