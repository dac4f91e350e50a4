import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE403 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_PARENT_CHILD_EXPLAINED = defineExplanation({
  code: 'PE403',
  why: both(
    '标签上的分值与各行分值对不上，得分就无法归到一级指标。',
    'If the rows do not make the points in the label, the level 1 score cannot be told.',
  ),
  example: { failing: '产出指标（50分）下各行 8×5＋8＝48', passing: '产出指标（50分）下各行 8×5＋10＝50' },
  english: {
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
  },
});
