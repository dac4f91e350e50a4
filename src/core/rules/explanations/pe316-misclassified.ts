import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE316 explained: why it is checked, an example, and its words in English. */
export const MISCLASSIFIED_EXPLAINED = defineExplanation({
  code: 'PE316',
  why: both(
    '归类错了，该类权重就落在不相干的指标上，审核时会要求调整。',
    'A wrong class puts its weight on something else; reviewers ask for it to be moved.',
  ),
  example: { failing: '数量指标：医保信息系统验收合格率', passing: '质量指标：医保信息系统验收合格率' },
  english: {
    name: 'Indicator under the wrong class',
    basis:
      'Second-level classes: a rate is quality, a date of completion timeliness, and only survey results are satisfaction',
    texts: {
      misplaced: {
        problem: '{count} indicators stand under the wrong class: {rowsEnglish}.',
        advice: 'Move them to the class suggested, or reword them to fit where they stand: {moves}.',
      },
    },
  },
});
