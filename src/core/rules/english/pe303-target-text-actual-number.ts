import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE303 in English. */
export const TARGET_TEXT_ACTUAL_NUMBER_IN_ENGLISH = defineEnglishWords({
  code: 'PE303',
  name: 'Target in words, actual in figures',
  basis:
    'Target and actual are of one kind: figures to figures, words to words; comparisons with a prior year excepted',
  texts: {
    types: {
      problem:
        '“{name}”: the target “{target}” is in words, the actual “{actual}” is a figure; whether it was met cannot be said.',
      advice:
        'If it can be measured, make {targetCell} a figure with comparison and unit; if not, state the degree in {cell} as a percent.',
    },
    date: {
      problem:
        '“{name}”: the target “{target}” is a date, the actual “{actual}” is none: on time or not cannot be said.',
      advice: 'State in {cell} when it was done, written as “{target}” is; “按期完成” will also do.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Without a figure in the target, no figure in the actual shows whether it was met.',
});
