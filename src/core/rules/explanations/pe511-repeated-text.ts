import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE511 explained: why it is checked, an example, and its words in English. */
export const REPEATED_TEXT_EXPLAINED = defineExplanation({
  code: 'PE511',
  why: both(
    '测算依据照抄立项依据、几栏写同样的话，等于没有回答该栏的问题。',
    'A cell copied from another does not answer what it asks.',
  ),
  example: {
    failing: '脑出血、淋巴瘤、鼻咽癌、脑出血；测算依据与立项依据相同',
    passing: '脑出血、淋巴瘤、鼻咽癌；测算依据写出单价、数量和算式',
  },
  english: {
    name: 'Repeated text',
    basis:
      'Each cell says its own: no item twice in a list, no 30 characters copied from one cell to another',
    texts: {
      item: {
        problem: 'In a list in {cell} “{item}” stands {count} times.',
        advice: 'Delete one of them, or put in the item that was meant.',
      },
      sentence: {
        problem: 'In {cell} {count} sentences stand twice, such as “{text}”.',
        advice: 'Delete the repetition.',
      },
      run: {
        problem: '{cells} repeat each other, {length} characters at most: “{text}”.',
        advice: 'Keep it in one place; write in the other what that cell asks for, or refer to the first.',
      },
      same: {
        problem: '{cells} hold the same text: “{text}”.',
        advice: 'Write in each what it asks for; if it is the same, refer to the first.',
      },
    },
  },
});
