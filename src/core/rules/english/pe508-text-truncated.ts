import { defineEnglishWords } from '../english-words';

/** PE508 in English. */
export const TEXT_TRUNCATED_IN_ENGLISH = defineEnglishWords({
  code: 'PE508',
  name: 'Text broken off',
  basis: 'A cell holds whole words and sentences, its brackets in pairs',
  texts: {
    end: {
      problem: '“{text}” ends on “{end}” and is not complete.',
      advice: 'Complete the text of {cell}.',
    },
    cut: { problem: '“{text}” breaks off at “{end}”.', advice: 'Complete the text of {cell}{whole}.' },
    bracket: {
      problem: 'The bracket “{bracket}” in “{text}” has no partner.',
      advice: 'Add its partner or delete it in {cell}, and see whether words are missing.',
    },
  },
  why: 'Characters lost in an export or a paste leave an indicator that nobody can read or check.',
});
