import { defineExplanation } from '../rule-explanation';

/** PE501 explained: why it is checked, and an example. */
export const LOW_EXECUTION_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE501',
  why: '钱没花出去而不说原因，审核人无法判断是节约、推迟还是没有做，表格会被退回。',
  example: {
    failing: '预算执行率 77.32%，未完成原因为空，说明“无”',
    passing: '预算执行率 77.32%，说明“地方资金年底下达，结转下年使用”',
  },
});
