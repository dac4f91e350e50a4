import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE410 explained: why it is checked, an example, and its words in English. */
export const UNMET_FULL_SCORE_EXPLAINED = defineExplanation({
  code: 'PE410',
  why: both(
    '没有完成目标却记满分，是自评失真最常见的表现，复核必查。',
    'Full marks for a target that was missed is the first thing a review looks for.',
  ),
  example: {
    failing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 2',
    passing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 1.45',
  },
  english: {
    name: 'Full marks for an unmet target',
    basis: 'Cai Yu [2020] No. 10: a target that is not met earns the share that was reached',
    texts: {
      full: {
        problem:
          '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}; the formula gives {expected}.',
        advice: 'Put {expected} into {cell} and give the reason; correct the actual first if it is wrong.',
      },
      byHand: {
        problem: '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}.',
        advice:
          'Take points off in {cell} for what is missing and give the reason; correct the actual first if it is wrong.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
