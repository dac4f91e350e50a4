import { defineEnglishWords } from '../english-words';

/** PE324 in English. */
export const APPROXIMATE_EXACT_IN_ENGLISH = defineEnglishWords({
  code: 'PE324',
  name: '“About” an exact figure',
  basis: 'An estimate is a round figure; an exact one is not called “about”',
  texts: {
    exact: {
      problem: '“{figures}” is exact and yet called approximate.',
      advice:
        'In {cell} drop 约 or 左右 from what was counted, and round what is an estimate (such as 约66万人).',
    },
  },
  why: '“About 658,090” is neither estimate nor count; a checker does not know which to hold it to.',
});
