import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE602 explained: why it is checked, an example, and its words in English. */
export const YEAR_INCONSISTENT_EXPLAINED = defineExplanation({
  code: 'PE602',
  why: both(
    '年度对不上多是套用上年的表未改，审核时最先被退回。',
    'A wrong year mostly comes from last year’s form and is the first thing to be sent back.',
  ),
  example: {
    failing: '2020 年度自评表的目标写“2019年12月底前完成”',
    passing: '2020 年度自评表的目标写“2020年12月底前完成”',
  },
  english: {
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
  },
});
