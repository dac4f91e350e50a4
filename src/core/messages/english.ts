import { RULE_EXPLANATIONS } from '../rules/explanations/index';
import { RULES } from '../rules/index';
import { type Wording, wordingOf } from './wording';

const WORDS = new Map(RULE_EXPLANATIONS.map(({ code, english }) => [code, english]));

/** The rules in English, from their explanations. */
export const ENGLISH: Wording = wordingOf('en', RULES, ({ code }) => WORDS.get(code));
