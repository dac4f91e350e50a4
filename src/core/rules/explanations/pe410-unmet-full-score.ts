import { defineExplanation } from '../rule-explanation';

/** PE410 explained: why it is checked, and an example. */
export const UNMET_FULL_SCORE_EXPLAINED = defineExplanation({
  code: 'PE410',
  why: '没有完成目标却记满分，是自评失真最常见的表现，复核必查。',
  example: {
    failing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 2',
    passing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 1.45',
  },
});
