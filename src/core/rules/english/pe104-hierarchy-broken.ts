import { defineEnglishWords } from '../english-words';

/** PE104 in English. */
export const HIERARCHY_BROKEN_IN_ENGLISH = defineEnglishWords({
  code: 'PE104',
  name: 'Indicator levels are broken',
  basis: 'Every level 3 indicator has its level 1 and 2; the level 2 class belongs to its level 1 block',
  texts: {
    noLevel1: {
      problem: '“{name}” has no level 1 indicator.',
      advice: 'Fill in level 1 in the row of {cell}, or merge it with the one above.',
    },
    noLevel2: {
      problem: '“{name}” has no level 2 indicator.',
      advice: 'Fill in level 2 in the row of {cell}, or merge it with the one above.',
    },
    misfit: {
      problem: 'Level 2 “{level2}” does not belong under level 1 “{level1}”.',
      advice: 'Move “{level2}” under its own level 1, or correct the label in {cell}.',
    },
  },
  why: 'With broken levels neither the weights nor the classes add up.',
});
