import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE325 explained: why it is checked, an example, and its words in English. */
export const QUALITATIVE_COPIED_EXPLAINED = defineExplanation({
  code: 'PE325',
  why: both('完成值照抄目标，等于没有自评。', 'An actual that repeats the target evaluates nothing.'),
  example: { failing: '符合实际／符合实际', passing: '符合实际／90%，或“达成预期指标”' },
  english: {
    name: 'Qualitative actual copies the target',
    basis:
      'Note 3 of the transfer form: a qualitative actual states the degree reached, not the target again',
    texts: {
      copied: {
        problem: '{count} qualitative actuals repeat their targets: {cells}.',
        advice:
          'State the degree reached: a percent or one of the three grades (达成, 部分达成, 未达成预期指标), with facts where there are some.',
      },
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
