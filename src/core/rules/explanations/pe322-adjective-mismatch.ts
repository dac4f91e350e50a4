import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE322 explained: why it is checked, an example, and its words in English. */
export const ADJECTIVE_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE322',
  why: both('问的是健全，答的是可控，等于没有回答。', 'Asked for soundness, “controllable” is no answer.'),
  example: { failing: '项目管理健全性：可控', passing: '项目管理健全性：健全' },
  english: {
    name: 'The value answers another property',
    basis: 'A name in X性 is answered by X: 健全性 by 健全, 规范性 by 规范',
    texts: {
      mismatch: {
        problem: '“{name}”: the target “{target}” does not answer {asked}性.',
        advice: 'Write “{expected}” in {cell}, or a measure.',
      },
    },
  },
});
