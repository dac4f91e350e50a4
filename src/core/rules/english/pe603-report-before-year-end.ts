import { defineEnglishWords } from '../english-words';

/** PE603 in English. */
export const REPORT_BEFORE_YEAR_END_IN_ENGLISH = defineEnglishWords({
  code: 'PE603',
  name: 'Filed before the year’s end',
  basis: 'A year is evaluated after its end: not before 31 December',
  texts: {
    early: {
      problem: 'The self-evaluation of {year} is dated {date}, before 31 December {year}.',
      advice:
        'Check the date in {cell}; if it was filed early, bring actuals and execution up to the year’s end and date it anew.',
    },
    noYear: {
      problem: 'Cannot be judged: {reason}.',
      advice: 'State the year, then check the date in {cell} again.',
    },
  },
  why: 'Full-year figures filed before the year’s end can only be estimates.',
});
