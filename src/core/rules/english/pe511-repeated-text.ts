import { defineEnglishWords } from '../english-words';

/** PE511 in English. */
export const REPEATED_TEXT_IN_ENGLISH = defineEnglishWords({
  code: 'PE511',
  name: 'Repeated text',
  basis: 'Each cell says its own: no item twice in a list, no 30 characters copied from one cell to another',
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
  why: 'A cell copied from another does not answer what it asks.',
});
