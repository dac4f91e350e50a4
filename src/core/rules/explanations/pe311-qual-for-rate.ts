import { defineExplanation } from '../rule-explanation';

/** PE311 explained: why it is checked, and an example. */
export const QUALITATIVE_FOR_RATE_EXPLAINED = defineExplanation({
  code: 'PE311',
  why: '比率、人次、金额本来就有数，写“符合实际”等于没有目标。',
  example: { failing: '门诊医疗费用救助比例：符合实际', passing: '门诊医疗费用救助比例：≥70%' },
});
