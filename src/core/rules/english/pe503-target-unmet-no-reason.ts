import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE503 in English. */
export const TARGET_UNMET_NO_REASON_IN_ENGLISH = defineEnglishWords({
  code: 'PE503',
  name: 'Missed target without a reason',
  basis:
    'A target that was not reached needs its reason and what will be done (财预〔2020〕10号; transfer form)',
  texts: {
    unmet: {
      problem: '“{name}”: the target is “{target}”, the actual “{actual}” misses it, and no reason is given.',
      advice: 'Give the reason and what will be done in {cell}; correct the actual first if it is wrong.',
    },
    unmetRows: {
      problem:
        '{count} indicators miss their targets: {cells}; the form has no column for reasons, and no text explains them.',
      advice: 'Explain them one by one in the text below the table.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Missed and not explained: was the target too high, or the work not done? The sheet is sent back.',
});
