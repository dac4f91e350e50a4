import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE213 explained: why it is checked, an example, and its words in English. */
export const PRICE_QUANTITY_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE213',
  why: both(
    '标准、人数、资金三者对不上，往往是口径或单位不同，应说明。',
    'When the three disagree, scope or unit differ and should be explained.',
  ),
  example: {
    failing: '参保人数 412 万人 × 550 元 = 226600 万元，资金 208629.83 万元',
    passing: '658090 人 × 32 元 = 2105.89 万元，资金 2105.88 万元',
  },
  english: {
    name: 'Price × number is not the fund',
    basis: 'Standard × heads is about the fund (within 5 %), unless the calculation basis derives it',
    texts: {
      mismatch: {
        problem: '{count} × {price} = {expected} 万元, the fund is {actual} 万元: {percent} apart.',
        advice: 'Check that number, standard and fund have the same scope; explain where they do not.',
      },
      open: {
        problem: 'Standard and heads are given but the money unit is not: {reason}.',
        advice: 'State the money unit first.',
      },
    },
  },
});
