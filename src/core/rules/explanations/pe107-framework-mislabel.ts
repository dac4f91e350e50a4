import { defineExplanation } from '../rule-explanation';

/** PE107 explained: why it is checked, and an example. */
export const FRAMEWORK_MISLABEL_EXPLAINED = defineExplanation({
  code: 'PE107',
  why: '框架名称混用多是套用模板未改，评价主体和对象都会被质疑。',
  example: {
    failing: '项目支出绩效评价报告中写“2019年部门整体支出绩效自评指标体系”',
    passing: '项目支出绩效评价报告中写“2019年项目支出绩效评价指标体系”',
  },
});
