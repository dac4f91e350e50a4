import { defineExplanation } from '../rule-explanation';

/** PE603 explained: why it is checked, and an example. */
export const REPORT_BEFORE_YEAR_END_EXPLAINED = defineExplanation({
  code: 'PE603',
  why: '年度未结束就填全年完成数，数据只能是预计数。',
  example: {
    failing: '2020年度自评，填报时间：2020年12月25日',
    passing: '2020年度自评，填报时间：2021年1月15日',
  },
});
