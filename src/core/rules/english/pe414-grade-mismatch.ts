import { defineEnglishWords } from '../english-words';

/** PE414 in English. */
export const GRADE_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE414',
  name: 'Grade does not fit the total',
  basis:
    'Cai Yu [2020] No. 10: 90 to 100 优, 80 to 90 良, 60 to 80 中, below 60 差; the lower bound included',
  texts: {
    mismatch: {
      problem: 'A total of {total} is the grade “{expected}”; the form says “{actual}”.',
      advice: 'Put “{expected}” into {cell}; correct the total first if it is wrong.',
    },
    open: {
      problem: 'The grade “{actual}” cannot be checked: {reason}.',
      advice: 'Fill in the total, then check the grade.',
    },
    text: {
      problem: 'The text says “{actual}”; a total of {total} is the grade “{expected}”.',
      advice: 'Correct the text in {cell}.',
    },
  },
  why: 'The grade follows from the total; if they disagree, one of them is wrong.',
});
