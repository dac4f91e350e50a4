import { defineExplanation } from '../rule-explanation';

/** PE101 explained: why it is checked, and an example. */
export const REQUIRED_HEADER_MISSING_EXPLAINED = defineExplanation({
  code: 'PE101',
  why: '缺列时完成情况和扣分无从核对，整张表会被退回重填。',
  example: {
    failing: '一级指标、二级指标、三级指标、预期指标值、得分（没有实际完成指标值和分值）',
    passing: '一级指标、二级指标、三级指标、年度指标值、实际完成值、分值、得分、偏差原因分析及改进措施',
  },
});
