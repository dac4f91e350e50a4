import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE303 explained: why it is checked, an example, and its words in English. */
export const TARGET_TEXT_ACTUAL_NUMBER_EXPLAINED = defineExplanation({
  code: 'PE303',
  why: both(
    '目标没有数值，完成数再大也说不清是否完成。',
    'Without a figure in the target, no figure in the actual shows whether it was met.',
  ),
  example: {
    failing: '资助参保人次：“对符合条件的重点救助对象资助参加城乡居民医保”，完成值 194279',
    passing: '资助参保人次：≥190000人次，完成值 194279人次',
  },
  english: {
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
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
