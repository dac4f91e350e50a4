import type { Language } from '../../core/finding/finding';
import { CHINESE } from '../../core/messages/chinese';
import { englishWording } from '../../core/messages/english-wording';
import type { Wording } from '../../core/messages/wording';
import { RULES } from '../../core/rules/index';

/** The words of the rules in a language. English ones are fetched: rejects when they do not arrive; asked again, it tries again. */
export async function ruleWords(language: Language): Promise<Wording> {
  if (language !== 'en') return CHINESE;
  const { ENGLISH_RULES } = await import(
    /* webpackChunkName: "english-rules" */ '../../core/rules/english/everything'
  );
  return englishWording(RULES, ENGLISH_RULES.words, ENGLISH_RULES.common);
}
