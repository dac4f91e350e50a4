import { defineEnglishWords } from '../english-words';

/** PE107 in English. */
export const FRAMEWORK_MISLABEL_IN_ENGLISH = defineEnglishWords({
  code: 'PE107',
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
  why: 'Mixed names come from a copied template and put evaluator and subject in doubt.',
});
