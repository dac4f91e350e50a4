import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE702 explained: why it is checked, an example, and its words in English. */
export const NOTES_ALTERED_EXPLAINED = defineExplanation({
  code: 'PE702',
  why: both('改动注文等于改动填报口径。', 'Changed notes change what the columns mean.'),
  example: {
    failing: '2.定量指标，……相对值按照人数加权平均计算。',
    passing: '2.定量指标，……相对值按照资金额度加权平均计算。',
  },
  english: {
    name: 'Notes are altered',
    basis: 'The words of the notes are those of the form as issued; width and layout do not matter',
    texts: {
      altered: {
        problem: 'Note {number} differs from the standard: “{actual}” instead of “{expected}”.',
        advice: 'Restore the standard words in {cell}, or keep your own notes as a set.',
      },
    },
  },
});
