import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE606 explained: why it is checked, an example, and its words in English. */
export const SAME_AMOUNT_TWO_FIGURES_EXPLAINED = defineExplanation({
  code: 'PE606',
  why: both(
    '前后两个数，看的人不知道哪个是决算数。',
    'With two figures nobody knows which one is the final account.',
  ),
  example: {
    failing: '前文“2019年收入885万元”，后文“2019年收入885.24万元”',
    passing: '前后都写 885.24 万元，并注明含利息收入 0.24 万元',
  },
  english: {
    name: 'One amount, two figures',
    basis:
      'An amount of one name and period has one figure throughout, in the text and between forms of one project',
    texts: {
      text: {
        problem: '“{name}” is {firstFigure} in {first} and {secondFigure} in {cell}.',
        advice:
          'Give {first} and {cell} the figure of the final account; say so where the scope differs (interest included).',
      },
      forms: {
        problem:
          'For the same project “{name}” the {columnEn} is {firstFigure} in {first} and {secondFigure} in {cell}.',
        advice: 'Compare {first} with {cell}: one unit reports one figure for one project.',
      },
    },
  },
});
