import { defineExplanation } from '../rule-explanation';

/** PE315 explained: why it is checked, and an example. */
export const DUPLICATE_INDICATOR_EXPLAINED = defineExplanation({
  code: 'PE315',
  why: '重复的指标会重复计分；从别的项目整行粘贴来的指标多半与本项目无关。',
  example: {
    failing: '城乡居民医保表中又出现医疗救助表的“不合理累计结余减少程度　成效明显／成效明显”',
    passing: '两张表的指标各不相同',
  },
});
