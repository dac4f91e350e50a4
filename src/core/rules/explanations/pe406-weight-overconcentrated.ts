import { defineExplanation } from '../rule-explanation';

/** PE406 explained: why it is checked, and an example. */
export const WEIGHT_OVERCONCENTRATED_EXPLAINED = defineExplanation({
  code: 'PE406',
  why: '分值集中在一项上，整张表的得分就由这一项决定，看不出其他方面的绩效。',
  example: { failing: '唯一的指标占 90 分', passing: '四项指标各 22.5 分' },
});
