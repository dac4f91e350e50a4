import { defineEnglishWords } from '../english-words';

/** PE312 in English. */
export const RELATIVE_NO_BASE_IN_ENGLISH = defineEnglishWords({
  code: 'PE312',
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
  why: 'Without the figure of the prior year nobody can say whether “not below last year” was reached.',
});
