import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE402 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_LEVEL1_NONSTANDARD_EXPLAINED = defineExplanation({
  code: 'PE402',
  why: both(
    '一级权重原则上统一，不一致的要有特殊情况的说明，否则审核时会要求调整。',
    'Level 1 weights are uniform as a rule; other weights need a special reason or are sent back.',
  ),
  example: {
    failing: '预算执行率 20、绩效目标 80（按 10/50/30/10 的方案）',
    passing: '预算执行率 10、产出 50、效益 30、满意度 10',
  },
  english: {
    name: 'Level 1 weights differ from the standard',
    basis: 'Cai Yu [2020] No. 10: as a rule 10% execution rate, 50% output, 30% benefit, 10% satisfaction',
    texts: {
      deviates: {
        problem: 'Level 1 weights are not those of “{pack}”: {parts}.',
        advice:
          'Set the weights to the standard; keep them with an explanation in a special case, or choose the local weight pack.',
      },
      open: {
        problem: 'Level 1 weights cannot be judged: {reason}.',
        advice: 'Fill in the weights, or choose the local weight pack in the profile.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
