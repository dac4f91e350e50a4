import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE501 explained: why it is checked, an example, and its words in English. */
export const LOW_EXECUTION_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE501',
  why: both(
    '钱没花出去而不说原因，审核人无法判断是节约、推迟还是没有做，表格会被退回。',
    'Unspent money without a reason: saved, put off or not done at all? The sheet is sent back.',
  ),
  example: {
    failing: '预算执行率 77.32%，未完成原因为空，说明“无”',
    passing: '预算执行率 77.32%，说明“地方资金年底下达，结转下年使用”',
  },
  english: {
    name: 'Low execution rate without a reason',
    basis: 'A rate below 90% needs a reason (Sichuan form); below 60% it counts as an error',
    texts: {
      low: {
        problem:
          'The execution rate of “{label}” is {rate} ({executed} ÷ {budget}), below {limit}%, and no reason is given.',
        advice:
          'Say in {place} why the money was not spent (late funds, work across years, savings) and what will be done; correct the rate first if it is wrong.',
      },
      open: {
        problem: 'The execution rate of “{label}” cannot be judged: {reason}.',
        advice: 'Fill in the budget and the executed amount.',
      },
    },
  },
});
