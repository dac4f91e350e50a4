import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE320 explained: why it is checked, an example, and its words in English. */
export const VALUE_CONTAINS_NAME_EXPLAINED = defineExplanation({
  code: 'PE320',
  why: both(
    '指标值里夹着名称，系统读不出数值，汇总时要人工改。',
    'With words in it the value cannot be read by a system and has to be edited by hand.',
  ),
  example: {
    failing: '城乡居民基本医疗保险参保人数：参保人数 658090人',
    passing: '城乡居民基本医疗保险参保人数：≥658090人',
  },
  english: {
    name: 'The value repeats the name',
    basis: 'A value is a comparison, a figure and a unit',
    texts: {
      repeats: {
        problem: '“{name}”: the value “{value}” holds the name “{words}”.',
        advice: 'Write “{expected}” in {cell}.',
      },
    },
  },
});
