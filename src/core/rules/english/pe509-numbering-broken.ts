import { defineEnglishWords } from '../english-words';

/** PE509 in English. */
export const NUMBERING_BROKEN_IN_ENGLISH = defineEnglishWords({
  code: 'PE509',
  name: 'Numbering is broken',
  basis: 'Items of one group are numbered from 1 on without a gap',
  texts: {
    names: {
      problem: 'The numbers of the indicators do not run on: {values}.',
      advice: 'Number them from 1 on within each 二级指标, or leave the numbers out.',
    },
    text: {
      problem: 'In {cell} “{number}” has no item {missing} before it.',
      advice: 'Put in the missing item, or number them anew.',
    },
    repeated: {
      problem: 'In {cell} “{number}” has the number of the item before it.',
      advice: 'Number them anew, or make one of the two.',
    },
    headings: {
      problem: 'Numbers of paragraphs skip or begin anew: {values}.',
      advice: 'Number the headings above them, each level from 1 on, and no （一） inside （一）.',
    },
  },
  why: 'A gap mostly means that an item was lost on the way, and reviewers ask for it.',
});
