import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE509 explained: why it is checked, an example, and its words in English. */
export const NUMBERING_BROKEN_EXPLAINED = defineExplanation({
  code: 'PE509',
  why: both(
    '编号跳号多半是删改时丢了一条，审核人会追问少的那一条。',
    'A gap mostly means that an item was lost on the way, and reviewers ask for it.',
  ),
  example: {
    failing: '3.按时足额安排财政补助资金（前面没有 1.、2.）',
    passing: '1.参保 2.筹资 3.按时足额安排财政补助资金',
  },
  english: {
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
  },
});
