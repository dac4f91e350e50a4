import { defineExplanation } from '../rule-explanation';

/** PE320 explained: why it is checked, and an example. */
export const VALUE_CONTAINS_NAME_EXPLAINED = defineExplanation({
  code: 'PE320',
  why: '指标值里夹着名称，系统读不出数值，汇总时要人工改。',
  example: {
    failing: '城乡居民基本医疗保险参保人数：参保人数 658090人',
    passing: '城乡居民基本医疗保险参保人数：≥658090人',
  },
});
