import { RULES } from './index';
import type { Rule } from './rule';

/** The rule with this code (`PE202`) or slug (`exec-rate-wrong`), or null. Case does not matter. */
export function findRule(codeOrSlug: string, rules: readonly Rule[] = RULES): Rule | null {
  const wanted = codeOrSlug.trim().toLowerCase();
  return rules.find((rule) => rule.code.toLowerCase() === wanted || rule.slug === wanted) ?? null;
}
