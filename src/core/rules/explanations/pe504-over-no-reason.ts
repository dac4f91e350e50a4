import { defineExplanation } from '../rule-explanation';

/** PE504 explained: why it is checked, and an example. */
export const OVER_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE504',
  why: '超出太多往往说明目标定低了，不分析原因会被按偏离度扣分。',
  example: {
    failing: '政策宣传活动次数 2，完成 4（200%），原因为空',
    passing: '政策宣传活动次数 2，完成 4，原因“新增两次线上宣传”',
  },
});
