import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE508 explained: why it is checked, an example, and its words in English. */
export const TEXT_TRUNCATED_EXPLAINED = defineExplanation({
  code: 'PE508',
  why: both(
    '系统导出或粘贴时丢字，指标就看不懂，也无法核对。',
    'Characters lost in an export or a paste leave an indicator that nobody can read or check.',
  ),
  example: {
    failing: '对符合条件的重点救助对象资助参加城乡居',
    passing: '对符合条件的重点救助对象资助参加城乡居民医保',
  },
  english: {
    name: 'Text broken off',
    basis: 'A cell holds whole words and sentences, its brackets in pairs',
    texts: {
      end: {
        problem: '“{text}” ends on “{end}” and is not complete.',
        advice: 'Complete the text of {cell}.',
      },
      cut: { problem: '“{text}” breaks off at “{end}”.', advice: 'Complete the text of {cell}{whole}.' },
      bracket: {
        problem: 'The bracket “{bracket}” in “{text}” has no partner.',
        advice: 'Add its partner or delete it in {cell}, and see whether words are missing.',
      },
    },
  },
});
