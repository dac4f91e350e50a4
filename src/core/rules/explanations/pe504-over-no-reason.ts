import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE504 explained: why it is checked, an example, and its words in English. */
export const OVER_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE504',
  why: both(
    '超出太多往往说明目标定低了，不分析原因会被按偏离度扣分。',
    'Far above mostly means that the target was too low; unexplained, it costs points.',
  ),
  example: {
    failing: '政策宣传活动次数 2，完成 4（200%），原因为空',
    passing: '政策宣传活动次数 2，完成 4，原因“新增两次线上宣传”',
  },
  english: {
    name: 'Far above the target without a reason',
    basis:
      'Actuals well above the target are to be explained (财预〔2020〕10号); by the systems in use from 130%, with a hint from 120%',
    texts: {
      over: {
        problem:
          '“{name}”: the target is “{target}”, the actual “{actual}” is {ratio} of it; from {limit}% a reason is needed.',
        advice:
          'Say in {cell} why so much more was done (a low target, a new policy); correct the figures first if they are wrong.',
      },
      hint: {
        problem:
          '“{name}”: the target is “{target}”, the actual “{actual}” is {ratio} of it ({limit}% or more); a reason is advisable.',
        advice: 'Check the figures; if right, say briefly why in {cell}.',
      },
      overRows: {
        problem:
          '{count} indicators are at {limit}% of their targets or more: {cells}; the form has no column for reasons, and no text explains them.',
        advice: 'Check the figures; if right, explain them in the text below the table.',
      },
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
