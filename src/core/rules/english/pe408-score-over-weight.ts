import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE408 in English. */
export const SCORE_OVER_WEIGHT_IN_ENGLISH = defineEnglishWords({
  code: 'PE408',
  name: 'Score exceeds the weight',
  basis: 'The budget system in use: a score must not exceed its weight',
  texts: {
    over: {
      problem: '“{name}”: the score {score} exceeds the weight {weight}.',
      advice: 'Put a score of at most {weight} into {cell}.',
    },
    below: {
      problem: '“{name}”: the score {score} is below 0.',
      advice: 'Put a score from 0 to {weight} into {cell}.',
    },
    group: {
      problem: '“{name}” has {weight} points; its rows scored {score} together.',
      advice: 'Correct the scores of its rows, from {cell} on; together they must not exceed {weight}.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'The system rejects a score above its weight or below 0, and the total does not stand.',
});
