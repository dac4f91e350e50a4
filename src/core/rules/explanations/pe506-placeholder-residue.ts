import { defineExplanation } from '../rule-explanation';

/** PE506 explained: why it is checked, and an example. */
export const PLACEHOLDER_RESIDUE_EXPLAINED = defineExplanation({
  code: 'PE506',
  why: '占位符留在表里，说明没有填完或没有检查，审核人第一眼就会退回。',
  example: {
    failing: '目标2：……；三级指标 .....；指标1：参保人数',
    passing: '参保人数 ≥410万人；没有内容的备用行已删去',
  },
});
