import { defineExplanation } from '../rule-explanation';

/** PE313 explained: why it is checked, and an example. */
export const PERIOD_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE313',
  why: '用全年数去比前三季度，几乎总能“完成”，结论不成立。',
  example: {
    failing: '不低于上年度前三季度住院救助人次／150226（全年）',
    passing: '不低于上年度住院救助人次（148000）／150226（全年）',
  },
});
