import { defineExplanation } from '../rule-explanation';

/** PE507 explained: why it is checked, and an example. */
export const MARKUP_RESIDUE_EXPLAINED = defineExplanation({
  code: 'PE507',
  why: '标记会原样打印、公开和汇总出去，显得没有校对。',
  example: {
    failing: '<p>1:提升医保信息化水平…</p>',
    passing: '1:提升医保信息化水平…',
  },
});
