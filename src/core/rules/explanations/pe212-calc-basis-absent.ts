import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE212 explained: why it is checked, an example, and its words in English. */
export const CALCULATION_ABSENT_EXPLAINED = defineExplanation({
  code: 'PE212',
  why: both(
    '只列文件名，财政无法审核金额是怎么来的。',
    'Titles of documents do not show where the amount comes from.',
  ),
  example: {
    failing: '阳医保发【2019】6 号《关于……补助的意见》（只有文件名）',
    passing: '县级财政补贴：658090 人×32 元=21058880 元',
  },
  english: {
    name: 'Calculation basis has no calculation',
    basis: 'The basis states prices, numbers or parts from which the amount follows',
    texts: {
      absent: {
        problem: '“{label}” holds no figures from which {amount} follows: no price, number or part.',
        advice:
          'Add a calculation to {cell}, such as number × standard = amount, in agreement with the claim.',
      },
    },
  },
});
