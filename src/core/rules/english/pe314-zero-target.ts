import { defineEnglishWords } from '../english-words';

/** PE314 in English. */
export const ZERO_TARGET_IN_ENGLISH = defineEnglishWords({
  code: 'PE314',
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
  why: 'Nothing can be divided by 0; the rule used instead has to be known.',
});
