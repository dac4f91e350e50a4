import { defineExplanation } from '../rule-explanation';

/** PE317 explained: why it is checked, and an example. */
export const SATISFACTION_MISSING_EXPLAINED = defineExplanation({
  code: 'PE317',
  why: '服务对象满意度占10分，没有可测的满意度指标，这部分分值无处可放。',
  example: { failing: '满意度：缓解城乡困难居民医疗负担　良好', passing: '满意度：救助对象满意度　≥85%' },
});
