import type { Words } from '../texts';
import { ENGLISH_CHECK_TEXTS } from './check-texts';
import { ENGLISH_COMPUTE_TEXTS } from './compute-texts';
import { ENGLISH_MESSAGE_TEXTS } from './message-texts';
import { ENGLISH_OPERAND_NAMES } from './operand-names';
import { ENGLISH_PANE_TEXTS } from './pane-texts';
import { englishProblem } from './problem-texts';
import { ENGLISH_SETTINGS_TEXTS } from './settings-texts';

/** All words of the pane in English: fetched where Excel is in another language than Chinese. */
export const ENGLISH_WORDS: Words = {
  texts: {
    ...ENGLISH_PANE_TEXTS,
    ...ENGLISH_CHECK_TEXTS,
    ...ENGLISH_COMPUTE_TEXTS,
    ...ENGLISH_SETTINGS_TEXTS,
    ...ENGLISH_MESSAGE_TEXTS,
  },
  operands: ENGLISH_OPERAND_NAMES,
  problem: englishProblem,
};
