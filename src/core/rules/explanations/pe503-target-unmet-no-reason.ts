import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE503 explained: why it is checked, an example, and its words in English. */
export const TARGET_UNMET_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE503',
  why: both(
    '没完成又不说明原因，审核人无法判断是目标定高了还是工作没做，表格会被退回。',
    'Missed and not explained: was the target too high, or the work not done? The sheet is sent back.',
  ),
  example: {
    failing: '基金滚存结余可支配月数 6-9个月，完成 13，原因为空',
    passing: '培训人次 ≥500人次，完成 420人次，原因“两期培训因疫情取消，下年补办”',
  },
  english: {
    name: 'Missed target without a reason',
    basis:
      'A target that was not reached needs its reason and what will be done (财预〔2020〕10号; transfer form)',
    texts: {
      unmet: {
        problem:
          '“{name}”: the target is “{target}”, the actual “{actual}” misses it, and no reason is given.',
        advice: 'Give the reason and what will be done in {cell}; correct the actual first if it is wrong.',
      },
      unmetRows: {
        problem:
          '{count} indicators miss their targets: {cells}; the form has no column for reasons, and no text explains them.',
        advice: 'Explain them one by one in the text below the table.',
      },
      noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    },
  },
});
