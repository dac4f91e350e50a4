import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE603 explained: why it is checked, an example, and its words in English. */
export const REPORT_BEFORE_YEAR_END_EXPLAINED = defineExplanation({
  code: 'PE603',
  why: both(
    '年度未结束就填全年完成数，数据只能是预计数。',
    'Full-year figures filed before the year’s end can only be estimates.',
  ),
  example: {
    failing: '2020年度自评，填报时间：2020年12月25日',
    passing: '2020年度自评，填报时间：2021年1月15日',
  },
  english: {
    name: 'Filed before the year’s end',
    basis: 'A year is evaluated after its end: not before 31 December',
    texts: {
      early: {
        problem: 'The self-evaluation of {year} is dated {date}, before 31 December {year}.',
        advice:
          'Check the date in {cell}; if it was filed early, bring actuals and execution up to the year’s end and date it anew.',
      },
      noYear: {
        problem: 'Cannot be judged: {reason}.',
        advice: 'State the year, then check the date in {cell} again.',
      },
    },
  },
});
