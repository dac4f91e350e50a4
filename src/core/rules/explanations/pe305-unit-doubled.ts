import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE305 explained: why it is checked, an example, and its words in English. */
export const UNIT_DOUBLED_EXPLAINED = defineExplanation({
  code: 'PE305',
  why: both(
    '名称和值里都写单位，一处改了另一处没改就会互相矛盾。',
    'Stated twice, the two contradict each other as soon as one is changed.',
  ),
  example: { failing: '单位缴费基数（%）　6.80%', passing: '单位缴费比例　6.80%' },
  english: {
    name: 'Unit stated twice',
    basis:
      'A unit of measure is stated once: in the brackets of the name, in the unit column or in the value',
    texts: {
      doubled: {
        problem:
          'In {count} rows the unit stands twice, in the name or the unit column and in the value: {cells}.',
        advice:
          'Take the unit out of the name and keep it in the value; where there is a unit column, keep only the figure in the value.',
      },
    },
  },
});
