import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE106 explained: why it is checked, an example, and its words in English. */
export const EMPTY_CLASS_ROW_EXPLAINED = defineExplanation({
  code: 'PE106',
  why: both(
    '空类别行看起来像漏填，审核时要逐行确认。',
    'An empty class looks like a forgotten row and has to be asked about.',
  ),
  example: {
    failing: '生态效益指标（指标内容、指标值均空）',
    passing: '没有生态效益的项目不列生态效益指标行',
  },
  english: {
    name: 'Class without indicators',
    basis: 'A class without indicators is deleted or filled in',
    texts: {
      empty: {
        problem: '{count} classes have no indicator: {labels}.',
        advice: 'Fill in an indicator in the rows of {cells}, or delete the rows.',
      },
    },
  },
});
