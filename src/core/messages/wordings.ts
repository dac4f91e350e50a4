import type { Language } from '../finding/finding';
import { RULES } from '../rules/index';
import { CHINESE } from './chinese';
import { englishWording } from './english';
import type { Wording } from './wording';

const ENGLISH = englishWording(RULES);

/** The words in a language, where both are at hand (the command, the help page); the pane fetches English alone. */
export function wordingIn(language: Language): Wording {
  return language === 'en' ? ENGLISH : CHINESE;
}
