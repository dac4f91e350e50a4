import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE613 explained: why it is checked, an example, and its words in English. */
export const GOAL_CONTRADICTS_FUND_EXPLAINED = defineExplanation({
  code: 'PE613',
  why: both(
    '钱没花出去而任务都完成了，要么预算编多了，要么完成情况不实。',
    'Everything done with the money unspent: the budget was too large or the result is not true.',
  ),
  example: {
    failing: '执行率 42.34%，完成情况写全部目标均已完成，未说明原因',
    passing: '执行率 42.34%，完成情况写明哪几项未完成及资金结转情况',
  },
  english: {
    name: 'Goals done, money unspent',
    basis: 'Goals all done with a total or source rate below 60 % need checking or explaining',
    texts: {
      contradiction: {
        problem: '{rates}, yet the result names nothing as unfinished.',
        advice:
          'Check in {cell} what is really done; where it is done but unpaid, say why the money is left.',
      },
      noBudget: {
        problem: 'Cannot be judged: {reason}.',
        advice: 'Fill in budget and execution in {cell} first.',
      },
    },
  },
});
