import { defineEnglishWords } from '../english-words';

/** PE315 in English. */
export const DUPLICATE_INDICATOR_IN_ENGLISH = defineEnglishWords({
  code: 'PE315',
  name: 'Indicator stands twice',
  basis: 'An indicator is set once; the indicators of different projects speak of their own project',
  texts: {
    within: {
      problem: '“{name}” stands twice in this form: {first} “{firstTarget}” and {cell} “{target}”.',
      advice: 'Delete one of the rows or make them different indicators, and share out the weight again.',
    },
    between: {
      problem:
        '“{name}” ({target} / {actual}) is the same as {first} of the form “{otherForm}” and looks pasted from it.',
      advice:
        'Check whether the indicator in {cell} belongs to this project; if not, delete it, else give its own target and actual.',
    },
  },
  why: 'An indicator set twice is scored twice; a row pasted from another project mostly does not belong here.',
});
