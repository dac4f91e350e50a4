import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE309 explained: why it is checked, an example, and its words in English. */
export const TARGET_COPIED_EXPLAINED = defineExplanation({
  code: 'PE309',
  why: both(
    '多项完成值正好等于目标下限，审核人会怀疑是照抄而不是统计。',
    'Several actuals exactly on the bound look copied rather than measured.',
  ),
  example: { failing: '≥80%／80%，≥85%／85%，≥70%／70%', passing: '≥80%／83.6%，≥85%／91.2%，≥70%／70%' },
  english: {
    name: 'Actual values copy the bound',
    basis:
      'Against an inequality the actual is a measured figure; three or more that hit the bound are worth a look',
    texts: {
      copied: {
        problem: 'In {count} rows with an inequality the actual is exactly the bound: {rows}.',
        advice:
          'Check that these actuals were measured; if so, leave them, if copied, put in the true figures.',
      },
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
