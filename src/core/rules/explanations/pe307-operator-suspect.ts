import { defineExplanation } from '../rule-explanation';

/** PE307 explained: why it is checked, and an example. */
export const OPERATOR_SUSPECT_EXPLAINED = defineExplanation({
  code: 'PE307',
  why: '写“＝75%”时完成 80% 反而不等于目标，计分和评价都会出偏差。',
  example: { failing: '城乡困难居民实际住院结报比 ＝75%', passing: '城乡困难居民实际住院结报比 ≥75%' },
});
