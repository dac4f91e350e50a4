import { defineExplanation } from '../rule-explanation';

/** PE503 explained: why it is checked, and an example. */
export const TARGET_UNMET_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE503',
  why: '没完成又不说明原因，审核人无法判断是目标定高了还是工作没做，表格会被退回。',
  example: {
    failing: '基金滚存结余可支配月数 6-9个月，完成 13，原因为空',
    passing: '培训人次 ≥500人次，完成 420人次，原因“两期培训因疫情取消，下年补办”',
  },
});
