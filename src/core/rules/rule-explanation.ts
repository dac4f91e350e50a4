import type { Rule } from './rule';

/** A worked example from real wording. */
export interface RuleExample {
  readonly failing: string;
  readonly passing: string;
}

/** What judging does without: what the help says of a rule beside the rule's own words. A file each. */
export interface RuleExplanation {
  readonly code: Rule['code'];
  /** Why a reviewer sends the sheet back for it, in Chinese: one or two sentences. */
  readonly why: string;
  readonly example: RuleExample;
}

/** Checks an explanation's shape at compile time. */
export function defineExplanation(explanation: RuleExplanation): RuleExplanation {
  return explanation;
}
