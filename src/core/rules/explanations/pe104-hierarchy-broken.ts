import { defineExplanation } from '../rule-explanation';

/** PE104 explained: why it is checked, and an example. */
export const HIERARCHY_BROKEN_EXPLAINED = defineExplanation({
  code: 'PE104',
  why: '层级不清，分值汇总和归类统计都会出错。',
  example: {
    failing: '满意度 → 经济效益 → 不合理累计结余减少程度',
    passing: '效益指标 → 经济效益指标 → 不合理累计结余减少程度',
  },
});
