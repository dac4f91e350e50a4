import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE315 explained: why it is checked, an example, and its words in English. */
export const DUPLICATE_INDICATOR_EXPLAINED = defineExplanation({
  code: 'PE315',
  why: both(
    '重复的指标会重复计分；从别的项目整行粘贴来的指标多半与本项目无关。',
    'An indicator set twice is scored twice; a row pasted from another project mostly does not belong here.',
  ),
  example: {
    failing: '城乡居民医保表中又出现医疗救助表的“不合理累计结余减少程度　成效明显／成效明显”',
    passing: '两张表的指标各不相同',
  },
  english: {
    name: 'Indicator stands twice',
    basis: 'An indicator is set once; the indicators of different projects speak of their own project',
    texts: {
      within: {
        problem: '“{name}” stands twice in this form: {first} “{firstTarget}” and {cell} “{target}”.',
        advice: 'Delete one of the rows or make them different indicators, and share out the weight again.',
      },
      between: {
        problem:
          '“{name}” ({target} / {actual}) is the same as {first} of the form “{otherForm}” and looks pasted from it.',
        advice:
          'Check whether the indicator in {cell} belongs to this project; if not, delete it, else give its own target and actual.',
      },
    },
  },
});
