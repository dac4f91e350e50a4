import { defineExplanation } from '../rule-explanation';

/** PE324 explained: why it is checked, and an example. */
export const APPROXIMATE_EXACT_EXPLAINED = defineExplanation({
  code: 'PE324',
  why: '“约658090人”既像估计又像统计，核对时不知按哪个口径。',
  example: { failing: '约达55596人', passing: '达55596人，或约5.6万人' },
});
