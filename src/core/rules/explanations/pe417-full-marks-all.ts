import { defineExplanation } from '../rule-explanation';

/** PE417 explained: why it is checked, and an example. */
export const FULL_MARKS_ALL_EXPLAINED = defineExplanation({
  code: 'PE417',
  why: '执行率偏低、指标却项项满分，自评是否客观会被质疑。',
  example: { failing: '预算执行率 76%，10 项指标全部满分', passing: '预算执行率 98%，10 项指标全部满分' },
});
