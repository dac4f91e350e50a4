import { ENGLISH_COMMON_WORDS } from './common-words';
import { ENGLISH_RULE_WORDS } from './index';

/** All that the rules say in English, as one part for the pane to fetch. */
export const ENGLISH_RULES = { words: ENGLISH_RULE_WORDS, common: ENGLISH_COMMON_WORDS };
