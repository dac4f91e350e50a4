import { defineEnglishWords } from '../english-words';

/** PE102 in English. */
export const IDENTITY_CELL_BLANK_IN_ENGLISH = defineEnglishWords({
  code: 'PE102',
  name: 'Identity cells are blank',
  basis: 'The budget system in use: name, department, unit, code and year must be filled in',
  texts: {
    blank: {
      problem: '{count} identity cells are blank: {labels}.',
      advice: 'Fill in {cells}; where there is no code, write 无.',
    },
    same: {
      problem: '“{label}” holds the name of the unit, “{value}”.',
      advice: 'Put the name of the project into {cell}.',
    },
  },
  why: 'Without them the form cannot be matched with the budget project.',
});
