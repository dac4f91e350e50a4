import { defineEnglishWords } from '../english-words';

/** PE602 in English. */
export const YEAR_INCONSISTENT_IN_ENGLISH = defineEnglishWords({
  code: 'PE602',
  name: 'Years disagree',
  basis:
    'Title, year line, goals and dated targets keep to one year; another year in the title of a document is only a hint',
  texts: {
    place: {
      problem: 'The form is for {year}, but {cell} says {other}: “{words}”.',
      advice: 'Check the year in {cell}: say so if it was carried over, else change it to {year}.',
    },
    documents: {
      problem: 'The form is for {year}; documents of other years are cited: {titles}.',
      advice:
        'Check whether the documents in {cells} are still in force; cite those for {year} where there are any.',
    },
  },
  why: 'A wrong year mostly comes from last year’s form and is the first thing to be sent back.',
});
