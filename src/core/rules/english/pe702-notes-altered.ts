import { defineEnglishWords } from '../english-words';

/** PE702 in English. */
export const NOTES_ALTERED_IN_ENGLISH = defineEnglishWords({
  code: 'PE702',
  name: 'Notes are altered',
  basis: 'The words of the notes are those of the form as issued; width and layout do not matter',
  texts: {
    altered: {
      problem: 'Note {number} differs from the standard: “{actual}” instead of “{expected}”.',
      advice: 'Restore the standard words in {cell}, or keep your own notes as a set.',
    },
  },
  why: 'Changed notes change what the columns mean.',
});
