import { defineExplanation } from '../rule-explanation';

/** PE604 explained: why it is checked, and an example. */
export const CROSS_FORM_COPY_EXPLAINED = defineExplanation({
  code: 'PE604',
  why: '别的项目的文字留在表里，说明没有按本项目填报。',
  example: {
    failing: '城镇职工长期护理保险项目的满意度指标写“城乡居民满意度”',
    passing: '城镇职工长期护理保险项目的满意度指标写“参保职工满意度”',
  },
});
