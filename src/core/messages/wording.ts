import type { Language } from '../finding/finding';
import type { Rule, RuleWords } from '../rules/rule';

/** The words of the rules in one language. */
export interface Wording {
  readonly language: Language;
  /** By code; 依据 with how far it may be trusted. */
  readonly rules: ReadonlyMap<string, RuleWords>;
}

/** Where a rule's claim comes from (rule book 1.1), in words. */
const TRUST_TEXTS: Readonly<Record<Rule['basis']['trust'], Readonly<Record<Language, string>>>> = {
  seed: { 'zh-CN': '见于样表', en: 'seen in a model sheet' },
  published: { 'zh-CN': '见于公开表格', en: 'seen in a published form' },
  practice: { 'zh-CN': '在用系统的做法', en: 'practice of systems in use' },
  national: { 'zh-CN': '国家规定', en: 'national rule' },
  ours: { 'zh-CN': '本工具的判断，可在方案中调整', en: 'our own decision, which a profile may change' },
};

/** The words of these rules, each basis with how far it may be trusted. `wordsOf`: what a rule is called and says. */
export function wordingOf(
  language: Language,
  rules: readonly Rule[],
  wordsOf: (rule: Rule) => RuleWords | undefined,
): Wording {
  const entries = rules.flatMap((rule): (readonly [string, RuleWords])[] => {
    const words = wordsOf(rule);
    if (!words) return [];
    const trust = TRUST_TEXTS[rule.basis.trust][language];
    const basis = language === 'en' ? `${words.basis} (${trust})` : `${words.basis}（${trust}）`;
    return [[rule.code, { name: words.name, basis, texts: words.texts }]];
  });
  return { language, rules: new Map(entries) };
}
