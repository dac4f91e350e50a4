import type { Language } from '../../core/finding/finding';
import type { Wording } from '../../core/messages/wording';
import type { checkSheets } from '../../tasks/check';
import type { startLiveValidation } from '../../tasks/live-validation';

/** What the rules are needed for: to check, to check while typing, and to say what was found. */
export interface RuleBook {
  readonly checkSheets: typeof checkSheets;
  readonly startLiveValidation: typeof startLiveValidation;
  readonly wording: Wording;
}

async function wordingIn(language: Language): Promise<Wording> {
  if (language !== 'en') {
    return (await import(/* webpackChunkName: "rules" */ '../../core/messages/chinese')).CHINESE;
  }
  const [english, { RULES }] = await Promise.all([
    import(/* webpackChunkName: "explanations" */ '../../core/messages/english'),
    import(/* webpackChunkName: "rules" */ '../../core/rules/index'),
  ]);
  return english.englishWording(RULES);
}

/** Fetches the rules with their words in one language. Rejects when they do not arrive; asked again, it tries again. */
export async function openRuleBook(language: Language): Promise<RuleBook> {
  const [check, live, wording] = await Promise.all([
    import(/* webpackChunkName: "rules" */ '../../tasks/check'),
    import(/* webpackChunkName: "rules" */ '../../tasks/live-validation'),
    wordingIn(language),
  ]);
  return { checkSheets: check.checkSheets, startLiveValidation: live.startLiveValidation, wording };
}
