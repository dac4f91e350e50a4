import { defineEnglishWords } from '../english-words';

/** PE507 in English. */
export const MARKUP_RESIDUE_IN_ENGLISH = defineEnglishWords({
  code: 'PE507',
  name: 'Markup left in',
  basis: 'Markup that came along from a web page or from Word is no content',
  texts: {
    markup: {
      problem: 'Markup was left in the text of {cell}: {marks}.',
      advice: 'Delete the markup and keep the words (the fix does just that).',
    },
  },
  why: 'It is printed, published and rolled up as it stands, and looks unread.',
});
