import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE324 explained: why it is checked, an example, and its words in English. */
export const APPROXIMATE_EXACT_EXPLAINED = defineExplanation({
  code: 'PE324',
  why: both(
    '“约658090人”既像估计又像统计，核对时不知按哪个口径。',
    '“About 658,090” is neither estimate nor count; a checker does not know which to hold it to.',
  ),
  example: { failing: '约达55596人', passing: '达55596人，或约5.6万人' },
  english: {
    name: '“About” an exact figure',
    basis: 'An estimate is a round figure; an exact one is not called “about”',
    texts: {
      exact: {
        problem: '“{figures}” is exact and yet called approximate.',
        advice:
          'In {cell} drop 约 or 左右 from what was counted, and round what is an estimate (such as 约66万人).',
      },
    },
  },
});
