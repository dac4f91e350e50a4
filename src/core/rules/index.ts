// One import and one entry a rule, in order of the codes.
import { EXECUTION_RATE_WRONG } from './pe202-exec-rate-wrong';
import type { Rule } from './rule';

/** Every rule of the catalogue (rule book, section 9), in order of the codes. */
export const RULES: readonly Rule[] = [EXECUTION_RATE_WRONG];
