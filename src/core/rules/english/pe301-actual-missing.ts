import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE301 in English. */
export const ACTUAL_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE301',
  name: 'Actual value is missing',
  basis: 'The budget system in use: the actual value of an indicator must be filled in',
  texts: {
    blank: {
      problem: '“{name}”: the target is “{target}”; the actual “{actual}” states no value.',
      advice:
        'Put the actual value into {cell}, on the same basis and in the same unit as the target; if it does not apply, write 不适用 and say why.',
    },
    bothBlank: {
      problem: '“{name}” has neither a target nor an actual value.',
      advice: 'Fill in the target and the actual value in {cell}, or delete the row.',
    },
    unusedRows: {
      problem: '{count} indicators have a name and neither a target nor an actual value: {cells}.',
      advice:
        'Fill in target and actual row by row (a figure in the name belongs into the target column), or delete the rows.',
    },
    explained: {
      problem: '“{name}”: the target is “{target}”, the actual “{actual}”; the reason given: {reason}.',
      advice:
        'If the reason holds, write 不适用 or a figure (such as 0) into {cell}, so that the row can be scored and rolled up.',
    },
    all: {
      problem: 'None of the {count} indicators states an actual value: {cells}.',
      advice: 'Fill in the actual value row by row, on the same basis and in the same unit as the target.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Without an actual value nobody can say whether the target was met, and no score can be given.',
});
