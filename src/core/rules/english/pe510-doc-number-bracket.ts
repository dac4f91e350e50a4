import { defineEnglishWords } from '../english-words';

/** PE510 in English. */
export const DOCUMENT_NUMBER_BRACKET_IN_ENGLISH = defineEnglishWords({
  code: 'PE510',
  name: 'Brackets of document numbers',
  basis: 'The year of a document number stands in 〔〕 (format of official documents)',
  texts: {
    brackets: {
      problem: 'The years of {count} document numbers do not stand in 〔〕: {numbers} ({cells}).',
      advice: 'Write 〔〕 (the fix changes the brackets alone).',
    },
    mixed: {
      problem:
        'Document numbers are bracketed in several ways ({styles}); {count} without 〔〕: {numbers} ({cells}).',
      advice: 'Write 〔〕 throughout (the fix changes the brackets alone).',
    },
  },
  why: 'Document numbers written in many ways are hard to look up and look careless.',
});
