import { defineExplanation } from '../rule-explanation';

/** PE211 explained: why it is checked, and an example. */
export const CALCULATION_ARITHMETIC_EXPLAINED = defineExplanation({
  code: 'PE211',
  why: '预算金额由测算得出，算式错则申报金额没有依据。',
  example: { failing: '658090 人×32 元=21050880 元', passing: '658090 人×32 元=21058880 元' },
});
