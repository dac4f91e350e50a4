import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE314 explained: why it is checked, an example, and its words in English. */
export const ZERO_TARGET_EXPLAINED = defineExplanation({
  code: 'PE314',
  why: both(
    '0 不能作除数，按比例计分会出错，须说明采用的规则。',
    'Nothing can be divided by 0; the rule used instead has to be known.',
  ),
  example: { failing: '虚报参保人数（人）0／0（仅提示）', passing: '虚报参保人数（人）≤5／0' },
  english: {
    name: 'Target is 0',
    basis:
      'With a target of 0 no ratio is computed: an actual of 0 gets the full score, above 0 none (≥0 excepted)',
    texts: {
      zero: {
        problem:
          '“{name}”: the target is “{target}”, the actual “{actual}”; with a target of 0 no ratio is computed.',
        advice:
          'By the zero rule an actual of 0 gets the full score, above 0 none. If 0 is meant, leave {cell} as it is.',
      },
      zeroFloor: {
        problem:
          '“{name}”: the target is “{target}”, the actual “{actual}”; with a floor of 0 any actual meets it.',
        advice: 'Check {cell}: if nothing may happen, write ＝0 or ≤0; if there is a floor, state it.',
      },
    },
  },
});
