import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE309 in English. */
export const TARGET_COPIED_IN_ENGLISH = defineEnglishWords({
  code: 'PE309',
  name: 'Actual values copy the bound',
  basis:
    'Against an inequality the actual is a measured figure; three or more that hit the bound are worth a look',
  texts: {
    copied: {
      problem: 'In {count} rows with an inequality the actual is exactly the bound: {rows}.',
      advice:
        'Check that these actuals were measured; if so, leave them, if copied, put in the true figures.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Several actuals exactly on the bound look copied rather than measured.',
});
