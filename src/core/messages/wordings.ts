import type { Language } from '../finding/finding';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import type { Wording } from './wording';

/** The words in a language, where both are at hand (the command, the help page); the pane fetches English alone. */
export function wordingIn(language: Language): Wording {
  return language === 'en' ? ENGLISH : CHINESE;
}
