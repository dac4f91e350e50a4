import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE414 explained: why it is checked, an example, and its words in English. */
export const GRADE_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE414',
  why: both(
    '等级由总分决定，两者不符说明有一处填错。',
    'The grade follows from the total; if they disagree, one of them is wrong.',
  ),
  example: { failing: '总分 89.5，等级“优”', passing: '总分 89.5，等级“良”' },
  english: {
    name: 'Grade does not fit the total',
    basis:
      'Cai Yu [2020] No. 10: 90 to 100 优, 80 to 90 良, 60 to 80 中, below 60 差; the lower bound included',
    texts: {
      mismatch: {
        problem: 'A total of {total} is the grade “{expected}”; the form says “{actual}”.',
        advice: 'Put “{expected}” into {cell}; correct the total first if it is wrong.',
      },
      open: {
        problem: 'The grade “{actual}” cannot be checked: {reason}.',
        advice: 'Fill in the total, then check the grade.',
      },
    },
  },
});
