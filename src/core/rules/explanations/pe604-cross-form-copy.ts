import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE604 explained: why it is checked, an example, and its words in English. */
export const CROSS_FORM_COPY_EXPLAINED = defineExplanation({
  code: 'PE604',
  why: both(
    '别的项目的文字留在表里，说明没有按本项目填报。',
    'Text of another project shows that the form was not filled in for this one.',
  ),
  example: {
    failing: '城镇职工长期护理保险项目的满意度指标写“城乡居民满意度”',
    passing: '城镇职工长期护理保险项目的满意度指标写“参保职工满意度”',
  },
  english: {
    name: 'Text of another form',
    basis:
      'Goals, indicators and report text belong to the project; topics that exclude its own are held against a dictionary',
    texts: {
      topic: {
        problem: 'The project is “{project}” ({own}), but {cell} says “{words}” ({foreign}).',
        advice: 'Check {cell}: write about this project, or say what it has to do with {own}.',
      },
      goal: {
        problem: '“{text}” is word for word {first} of the form “{otherForm}” and looks copied.',
        advice: 'Write {cell} anew for this project.',
      },
    },
  },
});
