import { defineExplanation } from '../rule-explanation';

/** PE701 explained: why it is checked, and an example. */
export const NOTES_MISSING_EXPLAINED = defineExplanation({
  code: 'PE701',
  why: '注写明各列口径，删去后填报和汇总口径无据。',
  example: {
    failing: '自评表末尾只有“说明 无”，没有注 1 至注 5',
    passing:
      '注：1.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
  },
});
