import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE207 explained: why it is checked, an example, and its words in English. */
export const SOURCE_EXECUTION_GAP_EXPLAINED = defineExplanation({
  code: 'PE207',
  why: both(
    '总执行率会掩盖某一来源基本未支出的情况，审核时常被追问。',
    'The overall rate hides a source that has hardly been spent.',
  ),
  example: { failing: '中央补助 100.00%，地方资金 15.36%', passing: '中央补助 100.00%，地方资金 100.00%' },
  english: {
    name: 'Sources are executed unevenly',
    basis: 'Sources whose rates differ by more than 50 points are worth a word',
    texts: {
      gap: {
        problem:
          '“{low}” is executed to {lowRate} ({lowExecuted} ÷ {lowBudget}), “{high}” to {highRate} ({highExecuted} ÷ {highBudget}): {gap} points apart.',
        advice: 'Say in the reason why “{low}” is low.',
      },
    },
  },
});
