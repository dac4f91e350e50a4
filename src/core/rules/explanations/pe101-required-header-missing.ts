import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE101 explained: why it is checked, an example, and its words in English. */
export const REQUIRED_HEADER_MISSING_EXPLAINED = defineExplanation({
  code: 'PE101',
  why: both(
    '缺列时完成情况和扣分无从核对，整张表会被退回重填。',
    'Without the column nothing can be checked, and the whole sheet is sent back.',
  ),
  example: {
    failing: '一级指标、二级指标、三级指标、预期指标值、得分（没有实际完成指标值和分值）',
    passing: '一级指标、二级指标、三级指标、年度指标值、实际完成值、分值、得分、偏差原因分析及改进措施',
  },
  english: {
    name: 'Required column is missing',
    basis:
      'A self-evaluation needs columns for target and actual; one with a score column needs the weights as well',
    texts: {
      missing: {
        problem: 'The indicator table lacks required columns: {columnsEn}.',
        advice: 'Add the columns ({columnsEn}) of the standard layout and fill them in.',
      },
    },
  },
});
