import { defineExplanation } from '../rule-explanation';

/** PE404 explained: why it is checked, and an example. */
export const WEIGHT_ROUNDING_DRIFT_EXPLAINED = defineExplanation({
  code: 'PE404',
  why: '余数没有补上，满分也只能得 99.98 分，合计校验通不过。',
  example: { failing: '8.33×6＝49.98', passing: '8.33×5＋8.35＝50' },
});
