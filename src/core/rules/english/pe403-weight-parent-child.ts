import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE403 in English. */
export const WEIGHT_PARENT_CHILD_IN_ENGLISH = defineEnglishWords({
  code: 'PE403',
  name: 'Weights do not add up to their parent',
  basis: 'The budget system in use: weights are summed level by level and must equal the level above',
  texts: {
    unequal: {
      problem: '“{label}” says {points} points; those under it make {total} ({parts}).',
      advice: 'Correct the points under it, or those in {cell}, so that both agree.',
    },
    open: {
      problem: 'The {points} points of “{label}” cannot be checked: {reason}.',
      advice: 'Fill in the points under it, then compare.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'If the rows do not make the points in the label, the level 1 score cannot be told.',
});
