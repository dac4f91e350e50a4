import { defineEnglishWords } from '../english-words';

/** PE209 in English. */
export const MONEY_EQUALS_COUNT_IN_ENGLISH = defineEnglishWords({
  code: 'PE209',
  name: 'Money equals a headcount',
  basis: 'A fund figure with the very digits of a headcount was mostly pasted by mistake',
  texts: {
    equal: {
      problem: '“{label}” {figure} {unit} has the same digits as the headcount “{count}” ({where}).',
      advice: 'Check {cell} against the accounts.',
    },
  },
  why: 'A headcount in a money cell makes budget and rate worthless.',
});
