import { defineEnglishWords } from '../english-words';

/** PE106 in English. */
export const EMPTY_CLASS_ROW_IN_ENGLISH = defineEnglishWords({
  code: 'PE106',
  name: 'Class without indicators',
  basis: 'A class without indicators is deleted or filled in',
  texts: {
    empty: {
      problem: '{count} classes have no indicator: {labels}.',
      advice: 'Fill in an indicator in the rows of {cells}, or delete the rows.',
    },
    unnamed: {
      problem: 'An indicator under “{label}” has no name: {cells}.',
      advice: 'Name the indicator in {cells}.',
    },
  },
  why: 'An empty class looks like a forgotten row and has to be asked about.',
});
