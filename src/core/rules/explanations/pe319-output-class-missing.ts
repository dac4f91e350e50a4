import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE319 explained: why it is checked, an example, and its words in English. */
export const OUTPUT_CLASS_MISSING_EXPLAINED = defineExplanation({
  code: 'PE319',
  why: both(
    '缺一类就说不清做了多少、做得好不好、是否按时。',
    'Where one is missing it stays open how much was done, how well, or whether in time.',
  ),
  example: { failing: '产出指标只有数量、质量', passing: '产出指标有数量、质量、时效' },
  english: {
    name: 'Output classes incomplete',
    basis: 'Output is sorted into quantity, quality, timeliness (and cost), with at least one indicator each',
    texts: {
      missing: {
        problem: 'The output has no indicator of {missingEnglish}.',
        advice:
          'Add {missingEnglish}, such as 验收合格率 ≥95% for quality or a date of completion for timeliness.',
      },
      open: {
        problem: 'The output has no {missingEnglish}, but {count} indicators are of no known class.',
        advice: 'Give the indicators their classes first (see PE104).',
      },
    },
  },
});
