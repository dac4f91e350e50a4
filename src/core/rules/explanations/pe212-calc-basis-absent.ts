import { defineExplanation } from '../rule-explanation';

/** PE212 explained: why it is checked, and an example. */
export const CALCULATION_ABSENT_EXPLAINED = defineExplanation({
  code: 'PE212',
  why: '只列文件名，财政无法审核金额是怎么来的。',
  example: {
    failing: '阳医保发【2019】6 号《关于……补助的意见》（只有文件名）',
    passing: '县级财政补贴：658090 人×32 元=21058880 元',
  },
});
