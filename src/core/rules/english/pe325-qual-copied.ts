import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE325 in English. */
export const QUALITATIVE_COPIED_IN_ENGLISH = defineEnglishWords({
  code: 'PE325',
  name: 'Qualitative actual copies the target',
  basis: 'Note 3 of the transfer form: a qualitative actual states the degree reached, not the target again',
  texts: {
    copied: {
      problem: '{count} qualitative actuals repeat their targets: {cells}.',
      advice:
        'State the degree reached: a percent or one of the three grades (达成, 部分达成, 未达成预期指标), with facts where there are some.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'An actual that repeats the target evaluates nothing.',
});
