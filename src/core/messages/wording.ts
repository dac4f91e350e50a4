import type { Language } from '../finding/finding';
import type { Rule, RuleWords } from '../rules/rule';

/** The words of the rules in one language. */
export interface Wording {
  readonly language: Language;
  /** By code; 依据 with how far it may be trusted. */
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** Why something cannot be judged, by key (rule book, section 8). */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Words that the rules have in common, in one language. */
export interface CommonWords {
  /** Where a rule's claim comes from (rule book 1.1). */
  readonly trust: Readonly<Record<Rule['basis']['trust'], string>>;
  readonly reasons: Wording['reasons'];
}

/** The words of these rules, each basis with how far it may be trusted. `wordsOf`: what a rule is called and says. */
export function wordingOf(
  language: Language,
  { trust: trusts, reasons }: CommonWords,
  rules: readonly Rule[],
  wordsOf: (rule: Rule) => RuleWords | undefined,
): Wording {
  const entries = rules.flatMap((rule): (readonly [string, RuleWords])[] => {
    const words = wordsOf(rule);
    if (!words) return [];
    const trust = trusts[rule.basis.trust];
    const basis = language === 'en' ? `${words.basis} (${trust})` : `${words.basis}（${trust}）`;
    return [[rule.code, { ...words, basis }]];
  });
  return { language, rules: new Map(entries), reasons };
}
