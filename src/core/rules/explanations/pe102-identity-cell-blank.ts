import { defineExplanation } from '../rule-explanation';

/** PE102 explained: why it is checked, and an example. */
export const IDENTITY_CELL_BLANK_EXPLAINED = defineExplanation({
  code: 'PE102',
  why: '基本信息不全，表格无法与预算项目库对应，主管部门会要求补填。',
  example: { failing: '项目编号：（空），主管部门编码：（空）', passing: '项目名称：城乡居民大病救助基金' },
});
