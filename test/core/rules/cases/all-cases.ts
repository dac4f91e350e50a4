import type { Rule } from '../../../../src/core/rules/rule';
import { CONSISTENCY_CASES } from './consistency-cases';
import { FUND_CASES } from './fund-cases';
import { NOTES_CASES } from './notes-cases';
import { REASON_CASES } from './reason-cases';
import type { CasesByCode } from './rule-case';
import { SCORE_CASES } from './score-cases';
import { STRUCTURE_CASES } from './structure-cases';
import { VALUE_CASES } from './value-cases';
import { WORDING_CASES } from './wording-cases';

/** The cases of all rules, by code. */
export const RULE_CASES: CasesByCode = {
  ...STRUCTURE_CASES,
  ...FUND_CASES,
  ...VALUE_CASES,
  ...WORDING_CASES,
  ...SCORE_CASES,
  ...REASON_CASES,
  ...CONSISTENCY_CASES,
  ...NOTES_CASES,
};

/**
 * Rules that are never in doubt, and why: they report that something is missing, or judge only what is there. Each has a
 * case to which it does not apply.
 */
export const NEVER_UNDECIDED: Readonly<Partial<Record<Rule['code'], string>>> = {
  PE101: 'a missing column is what it reports',
  PE104: 'a missing parent is what it reports',
  PE106: 'an empty class is what it reports',
  PE606: 'only amounts that are stated with their unit are compared',
  PE608: 'without problems or points there is nothing to hold together',
  PE701: 'notes that cannot be read are missing',
  PE702: 'only notes that are there are compared',
  PE703: 'a blank place to sign is what it reports',
};
