import { defineExplanation } from '../rule-explanation';

/** PE323 explained: why it is checked, and an example. */
export const DATE_INCOMPLETE_EXPLAINED = defineExplanation({
  code: 'PE323',
  why: '缺年份的“12月”无法与目标时间比较，跨年项目尤其说不清。',
  example: { failing: '2020年12月底／12月模拟运行', passing: '2020年12月底／2020年12月20日' },
});
