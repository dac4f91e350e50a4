import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE505 explained: why it is checked, an example, and its words in English. */
export const LOST_SCORE_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE505',
  why: both(
    '扣了分又不说原因，审核人无法核对得分，会要求补写。',
    'Points off without a word cannot be checked; the reviewer asks for the reason.',
  ),
  example: {
    failing: '分值 10，得分 9，偏差原因为空',
    passing: '项目实施 分值 10，得分 7.6，原因“监管措施需要进一步完善”',
  },
  english: {
    name: 'Points lost without a reason',
    basis: 'The budget system in use: a score below the weight needs a reason',
    texts: {
      lost: {
        problem: '“{name}”: weight {weight}, score {score}; {lost} points are off and no reason is given.',
        advice:
          'Give the reason for the lost points in {cell}; if none should be lost, put in the right score.',
      },
      lostRows: {
        problem:
          '{count} scores are below their weights: {cells}, {lost} points in all; the form has no column for reasons, and no text explains them.',
        advice:
          'Explain the lost points one by one in the text or the report; if none should be lost, put in the right score.',
      },
    },
  },
});
