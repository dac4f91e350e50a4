import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE214 explained: why it is checked, an example, and its words in English. */
export const SUBPROJECT_SUM_EXPLAINED = defineExplanation({
  code: 'PE214',
  why: both(
    '子项目与项目总额不一致，资金无法分解下达。',
    'The money cannot be handed down when parts and whole disagree.',
  ),
  example: {
    failing: '子项目 3000、2000，合计 5500',
    passing: '子项目 5500，合计 5500，本年度项目金额 5500',
  },
  english: {
    name: 'Subprojects do not add up',
    basis: 'The subprojects add up to the total and to the annual amount',
    texts: {
      total: {
        problem: 'The total of the subprojects is {actual}; they add up to {expected} ({parts}).',
        advice: 'Check the subprojects; if they are right, put {expected} into {cell}.',
      },
      annual: {
        problem: 'The annual amount is {actual}; the subprojects add up to {expected} ({parts}).',
        advice: 'Bring {cell} into line with the subprojects.',
      },
    },
  },
});
