import { defineEnglishWords } from '../english-words';

/** PE701 in English. */
export const NOTES_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE701',
  name: 'Notes are missing',
  basis: 'The notes prescribed for the form, region and year stay on it in full',
  texts: {
    missing: {
      problem: '{count} items of the standard notes “{set}” are missing: {items}.',
      advice: 'Insert the standard notes (one click, can be taken back).',
    },
  },
  why: 'The notes define the columns; without them nobody knows what was meant.',
});
