import { defineEnglishWords } from '../english-words';

/** PE601 in English. */
export const TITLE_NAME_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE601',
  name: 'Title and project name differ',
  basis:
    'The fund or project in the title is that of the name cell: equal on transfer forms, else one contains the other',
  texts: {
    differs: {
      problem: 'The title says “{title}”, the name cell “{name}”: they are not the same.',
      advice: 'Look up the document that granted the money and give {titleCell} and {cell} one name.',
    },
    formName: {
      problem: 'The project name “{name}” carries the name of the form, “{words}”.',
      advice: 'Change {cell} to “{expected}”.',
    },
  },
  why: 'When title and name differ nobody knows which fund is evaluated, and summing up meets the wrong project.',
});
