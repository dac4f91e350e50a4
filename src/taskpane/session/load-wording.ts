import type { Language } from '../../core/finding/finding';
import { CHINESE } from '../../core/messages/chinese';
import type { Wording } from '../../core/messages/wording';

/** The words of the rules in the pane's language; English ones are fetched when they are first needed. */
export async function loadWording(language: Language): Promise<Wording> {
  if (language !== 'en') return CHINESE;
  const english = await import(/* webpackChunkName: "explanations" */ '../../core/messages/english');
  return english.ENGLISH;
}
