import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE407 explained: why it is checked, an example, and its words in English. */
export const SCORE_MISSING_EXPLAINED = defineExplanation({
  code: 'PE407',
  why: both(
    '有一行没有得分，总分和等级就不成立，自评表会被退回补填。',
    'With one row unscored neither total nor grade stands, and the form is sent back.',
  ),
  example: {
    failing: '10 行指标有 2 行得分为空，已打分合计 81.65',
    passing: '每行都有得分，合计与总分一致',
  },
  english: {
    name: 'Score is missing',
    basis: 'The budget system in use: every indicator must be scored',
    texts: {
      blank: {
        problem: '{count} scores are blank: {what}. Those given add up to {sum}, {gap} short of 100.',
        advice: 'Fill in {cells}; where the actual value is missing, put that in first.',
      },
      error: {
        problem: 'The score {cell} shows “{shown}”: {reason}.',
        advice: 'Mend the formula in {cell} or the cells that it refers to.',
      },
    },
  },
});
