import { defineEnglishWords } from '../english-words';

/** PE323 in English. */
export const DATE_INCOMPLETE_IN_ENGLISH = defineEnglishWords({
  code: 'PE323',
  name: 'Date incomplete',
  basis: 'A date states year and month, such as 2020年12月底前',
  texts: {
    year: {
      problem: '“{name}”: the date “{value}” has no year.',
      advice: 'State the year in {cell}, such as “{expected}”.',
    },
    month: {
      problem: '“{name}”: the date “{value}” has a year and no month.',
      advice: 'State the month in {cell}, such as “{expected}”.',
    },
    impossible: {
      problem: '“{name}”: the date “{value}” does not exist.',
      advice: 'Check day and month in {cell}.',
    },
  },
  why: '“December” without its year cannot be held against a deadline, least of all over several years.',
});
