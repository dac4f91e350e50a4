import { defineEnglishWords } from '../english-words';

/** PE703 in English. */
export const SIGN_OFF_BLANK_IN_ENGLISH = defineEnglishWords({
  code: 'PE703',
  name: 'Opinions and signatures are blank',
  basis: 'Unit, department and finance office state their opinion and sign',
  texts: {
    blank: {
      problem: '{count} opinions or signatures are blank: {labels}.',
      advice: 'Have {cells} signed before the sheet is handed in.',
    },
  },
  why: 'Unsigned sheets are no official papers.',
});
