import { defineExplanation } from '../rule-explanation';

/** PE210 explained: why it is checked, and an example. */
export const YUAN_WAN_ROUNDING_EXPLAINED = defineExplanation({
  code: 'PE210',
  why: '截尾会使申报数与测算数对不上，逐级累加后差额变大。',
  example: { failing: '测算 21058880 元，申报 2105.88 万元', passing: '测算 1111920 元，申报 111.19 万元' },
});
