import { defineEnglishWords } from '../english-words';

/** PE320 in English. */
export const VALUE_CONTAINS_NAME_IN_ENGLISH = defineEnglishWords({
  code: 'PE320',
  name: 'The value repeats the name',
  basis: 'A value is a comparison, a figure and a unit',
  texts: {
    repeats: {
      problem: '“{name}”: the value “{value}” holds the name “{words}”.',
      advice: 'Write “{expected}” in {cell}.',
    },
  },
  why: 'With words in it the value cannot be read by a system and has to be edited by hand.',
});
