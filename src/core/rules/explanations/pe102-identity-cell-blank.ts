import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE102 explained: why it is checked, an example, and its words in English. */
export const IDENTITY_CELL_BLANK_EXPLAINED = defineExplanation({
  code: 'PE102',
  why: both(
    '基本信息不全，表格无法与预算项目库对应，主管部门会要求补填。',
    'Without them the form cannot be matched with the budget project.',
  ),
  example: { failing: '项目编号：（空），主管部门编码：（空）', passing: '项目名称：城乡居民大病救助基金' },
  english: {
    name: 'Identity cells are blank',
    basis: 'The budget system in use: name, department, unit, code and year must be filled in',
    texts: {
      blank: {
        problem: '{count} identity cells are blank: {labels}.',
        advice: 'Fill in {cells}; where there is no code, write 无.',
      },
    },
  },
});
