import { defineExplanation } from '../rule-explanation';

/** PE703 explained: why it is checked, and an example. */
export const SIGN_OFF_BLANK_EXPLAINED = defineExplanation({
  code: 'PE703',
  why: '没有审核意见和签章的表不能作为正式材料。',
  example: { failing: '财政部门初审 (签章)', passing: '项目单位审核意见 同意申报 (签章) 2020年6月1日' },
});
