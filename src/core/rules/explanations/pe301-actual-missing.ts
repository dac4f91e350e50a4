import { defineExplanation } from '../rule-explanation';

/** PE301 explained: why it is checked, and an example. */
export const ACTUAL_MISSING_EXPLAINED = defineExplanation({
  code: 'PE301',
  why: '没有完成值就无法判断目标是否完成，也无法计分，表格会被退回补填。',
  example: {
    failing: '发放（缴纳）覆盖率 ＝100%，完成值为空',
    passing: '发放（缴纳）覆盖率 ＝100%，完成值 100%',
  },
});
