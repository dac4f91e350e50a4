import { defineExplanation } from '../rule-explanation';

/** PE319 explained: why it is checked, and an example. */
export const OUTPUT_CLASS_MISSING_EXPLAINED = defineExplanation({
  code: 'PE319',
  why: '缺一类就说不清做了多少、做得好不好、是否按时。',
  example: { failing: '产出指标只有数量、质量', passing: '产出指标有数量、质量、时效' },
});
