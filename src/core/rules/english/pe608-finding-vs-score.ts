import { defineEnglishWords } from '../english-words';

/** PE608 in English. */
export const FINDING_VERSUS_SCORE_IN_ENGLISH = defineEnglishWords({
  code: 'PE608',
  name: 'Problems without lost points',
  basis: 'A problem named in the conclusion costs points in its block',
  texts: {
    full: {
      problem: 'The conclusion names “{problem}”, but “{block}” has its full {score} points.',
      advice: 'Take points off “{block}” ({blockCells}) and say why, or revise the conclusion in {cell}.',
    },
    more: {
      problem:
        'The conclusion names {named} problems ({problems}); points were lost in {lost} only ({blocks}).',
      advice: 'Check for each problem in {cell} where it cost points; take them off, or drop the problem.',
    },
  },
  why: 'A problem that costs nothing shows that the scores do not follow the findings.',
});
