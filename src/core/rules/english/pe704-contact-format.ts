import { defineEnglishWords } from '../english-words';

/** PE704 in English. */
export const CONTACT_FORMAT_IN_ENGLISH = defineEnglishWords({
  code: 'PE704',
  name: 'Contact details disagree',
  basis: 'Fixed lines carry the area code; one number, one person',
  texts: {
    area: {
      problem: 'The telephone number “{number}” has no area code.',
      advice: 'Write {cell} as area code and number{example}.',
    },
    shared: {
      problem: '“{first}” and “{second}” share the number “{number}”.',
      advice: 'Check person or number in {cell}.',
    },
    swapped: {
      problem: '“{label}” holds “{value}”, which is no telephone number.',
      advice: 'Check {cell}: person and number in their own cells.',
    },
  },
  why: 'Whoever sends the sheet back calls this number.',
});
