import type { Rule, RuleWords, Text } from './rule';

/** A worked example from real wording. */
export interface RuleExample {
  readonly failing: string;
  readonly passing: string;
}

/**
 * What judging does without: the page of a rule in the help, and its words in English. A file each, beside the rule's
 * own; the pane fetches them when they are asked for.
 */
export interface RuleExplanation {
  readonly code: Rule['code'];
  /** Why a reviewer sends the sheet back for it: one or two sentences. */
  readonly why: Text;
  readonly example: RuleExample;
  /** The same keys and the same parameters as the rule's own words in Chinese. */
  readonly english: RuleWords;
}

/** Checks an explanation's shape at compile time. */
export function defineExplanation(explanation: RuleExplanation): RuleExplanation {
  return explanation;
}
