import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE609 explained: why it is checked, an example, and its words in English. */
export const GOAL_ACTUAL_VERBATIM_EXPLAINED = defineExplanation({
  code: 'PE609',
  why: both(
    '照抄目标看不出实际完成了什么，是自评表最常见的退回原因。',
    'Copied goals do not show what was achieved; this is why most forms are sent back.',
  ),
  example: {
    failing: '目标1：持续做好困难群众参保资助工作；完成情况1：持续做好困难群众参保资助工作',
    passing: '完成情况1：全年资助困难群众参保 194279 人次，较上年增加 3%',
  },
  english: {
    name: 'Result copied from the goal',
    basis:
      'The result states what happened; half the items (and three at least) in the goal’s words and figures count as copied',
    texts: {
      copied: {
        problem: '{items} of the result repeat the goal in words and figures ({count} of {total}).',
        advice: 'In {cell} say for each of them what was done, how much and when.',
      },
    },
  },
});
