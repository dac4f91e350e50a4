import { defineEnglishWords } from '../english-words';

/** PE305 in English. */
export const UNIT_DOUBLED_IN_ENGLISH = defineEnglishWords({
  code: 'PE305',
  name: 'Unit stated twice',
  basis: 'A unit of measure is stated once: in the brackets of the name, in the unit column or in the value',
  texts: {
    doubled: {
      problem:
        'In {count} rows the unit stands twice, in the name or the unit column and in the value: {cells}.',
      advice:
        'Take the unit out of the name and keep it in the value; where there is a unit column, keep only the figure in the value.',
    },
  },
  why: 'Stated twice, the two contradict each other as soon as one is changed.',
});
