import { defineEnglishWords } from '../english-words';

/** PE101 in English. */
export const REQUIRED_HEADER_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE101',
  name: 'Required column is missing',
  basis:
    'A self-evaluation needs columns for target and actual; one with a score column needs the weights as well',
  texts: {
    missing: {
      problem: 'The indicator table lacks required columns: {columnsEn}.',
      advice: 'Add the columns ({columnsEn}) of the standard layout and fill them in.',
    },
  },
  why: 'Without the column nothing can be checked, and the whole sheet is sent back.',
});
