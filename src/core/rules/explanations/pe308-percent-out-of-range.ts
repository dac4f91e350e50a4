import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE308 explained: why it is checked, an example, and its words in English. */
export const PERCENT_OUT_OF_RANGE_EXPLAINED = defineExplanation({
  code: 'PE308',
  why: both(
    '比率超过 100% 多半是分子分母口径不一或小数点错位。',
    'A share above 100 % mostly means that its two parts are on different bases, or a slipped decimal point.',
  ),
  example: {
    failing: '以常住人口数为基数计算的参保率 ≥98%，完成值 101%',
    passing: '参保率 ≥98%，完成值 99.2%',
  },
  english: {
    name: 'Percent above 100',
    basis:
      'A share of a whole (coverage, pass rate, satisfaction) does not pass 100 %; growth, execution and completion do',
    texts: {
      above: {
        problem: '“{name}”: the actual is {actual}, above 100 % (target “{target}”).',
        advice:
          'Check in {cell} that both parts of the rate are on one basis; if it may pass 100 %, say why in the reason column.',
      },
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
