import { defineExplanation } from '../rule-explanation';

/** PE214 explained: why it is checked, and an example. */
export const SUBPROJECT_SUM_EXPLAINED = defineExplanation({
  code: 'PE214',
  why: '子项目与项目总额不一致，资金无法分解下达。',
  example: {
    failing: '子项目 3000、2000，合计 5500',
    passing: '子项目 5500，合计 5500，本年度项目金额 5500',
  },
});
