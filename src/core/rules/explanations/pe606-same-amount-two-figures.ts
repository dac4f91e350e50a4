import { defineExplanation } from '../rule-explanation';

/** PE606 explained: why it is checked, and an example. */
export const SAME_AMOUNT_TWO_FIGURES_EXPLAINED = defineExplanation({
  code: 'PE606',
  why: '前后两个数，看的人不知道哪个是决算数。',
  example: {
    failing: '前文“2019年收入885万元”，后文“2019年收入885.24万元”',
    passing: '前后都写 885.24 万元，并注明含利息收入 0.24 万元',
  },
});
