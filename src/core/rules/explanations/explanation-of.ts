import type { Rule } from '../rule';
import type { RuleExplanation } from '../rule-explanation';
import { RULE_EXPLANATIONS } from './index';

/** The explanation of the rule with this code, or null for a rule of no catalogue. */
export function explanationOf(code: Rule['code']): RuleExplanation | null {
  return RULE_EXPLANATIONS.find((explanation) => explanation.code === code) ?? null;
}
