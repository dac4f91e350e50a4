import { defineEnglishWords } from '../english-words';

/** PE322 in English. */
export const ADJECTIVE_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE322',
  name: 'The value answers another property',
  basis: 'A name in X性 is answered by X: 健全性 by 健全, 规范性 by 规范',
  texts: {
    mismatch: {
      problem: '“{name}”: the target “{target}” does not answer {asked}性.',
      advice: 'Write “{expected}” in {cell}, or a measure.',
    },
  },
  why: 'Asked for soundness, “controllable” is no answer.',
});
