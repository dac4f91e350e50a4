import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE308 in English. */
export const PERCENT_OUT_OF_RANGE_IN_ENGLISH = defineEnglishWords({
  code: 'PE308',
  name: 'Percent above 100',
  basis:
    'A share of a whole (coverage, pass rate, satisfaction) does not pass 100 %; growth, execution and completion do',
  texts: {
    above: {
      problem: '“{name}”: the actual is {actual}, above 100 % (target “{target}”).',
      advice:
        'Check in {cell} that both parts of the rate are on one basis; if it may pass 100 %, say why in the reason column.',
    },
    target: {
      problem: '“{name}”: the target “{target}” is above 100 %.',
      advice: 'Check the decimal point and the unit in {cell}; a share of a whole does not pass 100 %.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'A share above 100 % mostly means that its two parts are on different bases, or a slipped decimal point.',
});
