import { defineEnglishWords } from '../english-words';

/** PE310 in English. */
export const QUALITATIVE_NEEDS_PERCENT_IN_ENGLISH = defineEnglishWords({
  code: 'PE310',
  name: 'Qualitative actual is no percent',
  basis:
    'Note 3 of the form: a qualitative actual is a percent, 100-80 (80 included), 80-60 (60 included) or 60-0',
  texts: {
    words: {
      problem:
        '{count} qualitative actuals are words where the note of the form asks for a percent: {cells}.',
      advice:
        'State the degree as a percent: met 100-80 (80 included), partly met 80-60 (60 included), not met 60-0.',
    },
  },
  why: 'The department weights the actuals by funds when it rolls them up; words cannot be weighted.',
});
