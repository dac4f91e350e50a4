import { defineEnglishWords } from '../english-words';

/** PE210 in English. */
export const YUAN_WAN_ROUNDING_IN_ENGLISH = defineEnglishWords({
  code: 'PE210',
  name: 'Rounding of yuan into ten thousand yuan',
  basis: '元 into 万元 is rounded half up at the printed digits, not cut off',
  texts: {
    rounding: {
      problem: '{yuan} 元 is {exact} 万元, rounded half up {expected}; the form says {actual}.',
      advice: 'Put {expected} 万元 into {cell}.',
    },
    open: {
      problem: 'The text states 元 but the form no unit: {reason}.',
      advice: 'State the money unit first.',
    },
  },
  why: 'Cut-off digits make the claim disagree with its own calculation.',
});
