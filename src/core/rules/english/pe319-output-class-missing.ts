import { defineEnglishWords } from '../english-words';

/** PE319 in English. */
export const OUTPUT_CLASS_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE319',
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
  why: 'Where one is missing it stays open how much was done, how well, or whether in time.',
});
