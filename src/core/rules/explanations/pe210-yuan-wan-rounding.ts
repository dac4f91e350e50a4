import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE210 explained: why it is checked, an example, and its words in English. */
export const YUAN_WAN_ROUNDING_EXPLAINED = defineExplanation({
  code: 'PE210',
  why: both(
    '截尾会使申报数与测算数对不上，逐级累加后差额变大。',
    'Cut-off digits make the claim disagree with its own calculation.',
  ),
  example: { failing: '测算 21058880 元，申报 2105.88 万元', passing: '测算 1111920 元，申报 111.19 万元' },
  english: {
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
  },
});
