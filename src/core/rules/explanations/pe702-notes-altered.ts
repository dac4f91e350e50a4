import { defineExplanation } from '../rule-explanation';

/** PE702 explained: why it is checked, and an example. */
export const NOTES_ALTERED_EXPLAINED = defineExplanation({
  code: 'PE702',
  why: '改动注文等于改动填报口径。',
  example: {
    failing: '2.定量指标，……相对值按照人数加权平均计算。',
    passing: '2.定量指标，……相对值按照资金额度加权平均计算。',
  },
});
