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
    title: {
      problem: '{cell} says {year}, but {cells} all say {other}, and nothing else says {year}.',
      advice:
        'Check the year in {cell}: change it to {other} if it came from an older form, else mend the rest.',
    },
    filed: {
      problem:
        'Cannot be judged: {cell} says {year}, but the form was filed two years later ({filed}) and names no year elsewhere.',
      advice:
        'Check whether the year in {cell} should be {other}; if {year} is right, check the filing date.',
    },
    odd: {
      problem: '{cell} says {year}; all other forms of this kind in the workbook are for {other}.',
      advice: 'Check the year in {cell}; leave it if the form is for another year.',
    },
    documents: {
      problem: 'The form is for {year}; documents of other years are cited: {titles}.',
      advice:
        'Check whether the documents in {cells} are still in force; cite those for {year} where there are any.',
    },
  },
  why: 'A wrong year mostly comes from last year’s form and is the first thing to be sent back.',
});
