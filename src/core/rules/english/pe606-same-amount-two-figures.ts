import { defineEnglishWords } from '../english-words';

/** PE606 in English. */
export const SAME_AMOUNT_TWO_FIGURES_IN_ENGLISH = defineEnglishWords({
  code: 'PE606',
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
  why: 'With two figures nobody knows which one is the final account.',
});
