import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE205 explained: why it is checked, an example, and its words in English. */
export const EXECUTION_SCORE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE205',
  why: both(
    '执行率得分有确定公式，算错会直接改变总分。',
    'The score follows a formula; a slip changes the total.',
  ),
  example: { failing: '执行率 100%，分值 10，得分 9', passing: '执行率 76%，分值 10，得分 7.6' },
  english: {
    name: 'Execution score is wrong',
    basis: 'Rate × weight, never above the weight (Guizhou form)',
    texts: {
      wrong: {
        problem:
          'The execution score of “{label}” should be {expected} ({weight} × {rate}, at most {weight}); the form says {actual}.',
        advice: 'Put {expected} into {cell}; correct the amounts first if they are wrong.',
      },
      open: {
        problem: 'The execution score {actual} cannot be checked: {reason}.',
        advice: 'Fill in budget, executed amount and weight of “{label}”.',
      },
    },
  },
});
