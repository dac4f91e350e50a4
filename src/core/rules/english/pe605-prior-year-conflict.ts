import { defineEnglishWords } from '../english-words';

/** PE605 in English. */
export const PRIOR_YEAR_CONFLICT_IN_ENGLISH = defineEnglishWords({
  code: 'PE605',
  name: 'Last year’s figure differs',
  basis: 'Last year’s amount in the table is that of the text',
  texts: {
    differs: {
      problem: 'The table gives {table} {unit} for last year, the text says “{text}”: {gap} {unit} apart.',
      advice: 'Compare {cell} with {textCells}: say so where the scope differs, else correct one of them.',
    },
    noUnit: { problem: 'Cannot be judged: {reason}.', advice: 'State the money unit of {cell}.' },
  },
  why: 'The new budget rests on last year’s figure; two of them leave it without a base.',
});
