import { defineEnglishWords } from '../english-words';

/** PE214 in English. */
export const SUBPROJECT_SUM_IN_ENGLISH = defineEnglishWords({
  code: 'PE214',
  name: 'Subprojects do not add up',
  basis: 'The subprojects add up to the total and to the annual amount',
  texts: {
    total: {
      problem: 'The total of the subprojects is {actual}; they add up to {expected} ({parts}).',
      advice: 'Check the subprojects; if they are right, put {expected} into {cell}.',
    },
    annual: {
      problem: 'The annual amount is {actual}; the subprojects add up to {expected} ({parts}).',
      advice: 'Bring {cell} into line with the subprojects.',
    },
  },
  why: 'The money cannot be handed down when parts and whole disagree.',
});
