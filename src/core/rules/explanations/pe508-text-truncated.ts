import { defineExplanation } from '../rule-explanation';

/** PE508 explained: why it is checked, and an example. */
export const TEXT_TRUNCATED_EXPLAINED = defineExplanation({
  code: 'PE508',
  why: '系统导出或粘贴时丢字，指标就看不懂，也无法核对。',
  example: {
    failing: '对符合条件的重点救助对象资助参加城乡居',
    passing: '对符合条件的重点救助对象资助参加城乡居民医保',
  },
});
