import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE323 explained: why it is checked, an example, and its words in English. */
export const DATE_INCOMPLETE_EXPLAINED = defineExplanation({
  code: 'PE323',
  why: both(
    '缺年份的“12月”无法与目标时间比较，跨年项目尤其说不清。',
    '“December” without its year cannot be held against a deadline, least of all over several years.',
  ),
  example: { failing: '2020年12月底／12月模拟运行', passing: '2020年12月底／2020年12月20日' },
  english: {
    name: 'Date incomplete',
    basis: 'A date states year and month, such as 2020年12月底前',
    texts: {
      year: {
        problem: '“{name}”: the date “{value}” has no year.',
        advice: 'State the year in {cell}, such as “{expected}”.',
      },
      month: {
        problem: '“{name}”: the date “{value}” has a year and no month.',
        advice: 'State the month in {cell}, such as “{expected}”.',
      },
    },
  },
});
