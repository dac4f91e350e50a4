import { defineExplanation } from '../rule-explanation';

/** PE208 explained: why it is checked, and an example. */
export const UNIT_SCALE_SUSPECT_EXPLAINED = defineExplanation({
  code: 'PE208',
  why: '金额单位错一万倍，汇总到部门后很难发现。',
  example: { failing: '预算数 885 万元，正文“收入 885 元”', passing: '预算数 885 万元，正文“收入 885 万元”' },
});
