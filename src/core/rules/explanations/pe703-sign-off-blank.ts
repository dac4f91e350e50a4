import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE703 explained: why it is checked, an example, and its words in English. */
export const SIGN_OFF_BLANK_EXPLAINED = defineExplanation({
  code: 'PE703',
  why: both('没有审核意见和签章的表不能作为正式材料。', 'Unsigned sheets are no official papers.'),
  example: { failing: '财政部门初审 (签章)', passing: '项目单位审核意见 同意申报 (签章) 2020年6月1日' },
  english: {
    name: 'Opinions and signatures are blank',
    basis: 'Unit, department and finance office state their opinion and sign',
    texts: {
      blank: {
        problem: '{count} opinions or signatures are blank: {labels}.',
        advice: 'Have {cells} signed before the sheet is handed in.',
      },
    },
  },
});
