import { defineEnglishWords } from '../english-words';

/** PE105 in English. */
export const COLUMN_SHIFT_IN_ENGLISH = defineEnglishWords({
  code: 'PE105',
  name: 'Value in the wrong column',
  basis: 'The target stands in the column for targets',
  texts: {
    shifted: {
      problem:
        'The target “{value}” of “{name}” stands in the column “{column}” ({cell}); the target column holds “{target}”.',
      advice: 'Move “{value}” to {targetCell} and clear {cell}.',
    },
    swapped: {
      problem: 'Name and target are swapped: the name is “{name}”, the target “{target}”.',
      advice: 'Exchange {cell} and {targetCell}.',
    },
  },
  why: 'The figure beside the column is lost when the sheet is imported.',
});
