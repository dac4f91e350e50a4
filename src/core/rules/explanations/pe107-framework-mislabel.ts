import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE107 explained: why it is checked, an example, and its words in English. */
export const FRAMEWORK_MISLABEL_EXPLAINED = defineExplanation({
  code: 'PE107',
  why: both(
    '框架名称混用多是套用模板未改，评价主体和对象都会被质疑。',
    'Mixed names come from a copied template and put evaluator and subject in doubt.',
  ),
  example: {
    failing: '项目支出绩效评价报告中写“2019年部门整体支出绩效自评指标体系”',
    passing: '项目支出绩效评价报告中写“2019年项目支出绩效评价指标体系”',
  },
  english: {
    name: 'Evaluation framework is mislabelled',
    basis: 'One document keeps to one framework: project or whole department, evaluation or self-evaluation',
    texts: {
      framework: {
        problem: 'The document is “{title}”, but here it says “{words}” ({kindEn}).',
        advice: 'Change “{words}” to the framework of the title.',
      },
      evaluation: {
        problem:
          'The title is “{title}”, but here it says “{words}”: evaluation and self-evaluation are mixed.',
        advice:
          'Write 绩效自评 for what the unit does itself and 绩效评价 for what the finance side organises, throughout.',
      },
    },
  },
});
