import { defineExplanation } from '../rule-explanation';

/** PE602 explained: why it is checked, and an example. */
export const YEAR_INCONSISTENT_EXPLAINED = defineExplanation({
  code: 'PE602',
  why: '年度对不上多是套用上年的表未改，审核时最先被退回。',
  example: {
    failing: '2020 年度自评表的目标写“2019年12月底前完成”',
    passing: '2020 年度自评表的目标写“2020年12月底前完成”',
  },
});
