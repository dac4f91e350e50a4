import { defineExplanation } from '../rule-explanation';

/** PE322 explained: why it is checked, and an example. */
export const ADJECTIVE_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE322',
  why: '问的是健全，答的是可控，等于没有回答。',
  example: { failing: '项目管理健全性：可控', passing: '项目管理健全性：健全' },
});
