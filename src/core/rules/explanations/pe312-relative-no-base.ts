import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE312 explained: why it is checked, an example, and its words in English. */
export const RELATIVE_NO_BASE_EXPLAINED = defineExplanation({
  code: 'PE312',
  why: both(
    '没有上年数就无法判断“不低于上年”是否做到。',
    'Without the figure of the prior year nobody can say whether “not below last year” was reached.',
  ),
  example: { failing: '不低于上年／高于上年', passing: '不低于上年（93.5%）／95.1%' },
  english: {
    name: 'Relative target without its base',
    basis: 'A target against a prior year or a past level states that level',
    texts: {
      noBase: {
        problem:
          '“{name}”: the target “{target}” is measured against “{base}”, which is not given; against the actual “{actual}” it cannot be judged.',
        advice: 'State the figure of “{base}” in {cell} or in the remark, such as 不低于上年（150000人次）.',
      },
      noBaseTarget: {
        problem: '“{name}”: the target “{target}” is measured against “{base}”, which is not given.',
        advice: 'State the figure of “{base}” in {cell} or in the remark, such as 不低于上年（150000人次）.',
      },
    },
  },
});
