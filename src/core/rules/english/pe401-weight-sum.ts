import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE401 in English. */
export const WEIGHT_SUM_IN_ENGLISH = defineEnglishWords({
  code: 'PE401',
  name: 'Weights do not add up to 100',
  basis:
    'The total of the form reads 100: the execution rate and all indicators together (published form of 青神)',
  texts: {
    notHundred: {
      problem:
        'The weights add up to {total} (execution {execution}, indicators {indicators}); they should make 100: {difference} off.',
      advice:
        'Correct the weights so that execution and indicators make 100; add rows that are missing first.',
    },
    declared: {
      problem:
        'The weights add up to {total}; they should make 100 ({rest} where the execution rate gets {further} later): {difference} off.',
      advice:
        'Correct the weights so that the indicators make 100, or {rest} with points left for the execution rate; add rows that are missing first.',
    },
    printed: {
      problem: 'The total row says {printed} points; the rows add up to {total}.',
      advice: 'Change {cell} to the sum of the rows; mend the rows first if they are wrong.',
    },
    open: {
      problem: 'The sum of weights (now {total}) cannot be judged: {reason}.',
      advice: 'Complete the form, then check that the sum is 100.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'Self-evaluation is scored out of 100; with another sum neither total nor grade means anything.',
});
