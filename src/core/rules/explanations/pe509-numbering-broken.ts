import { defineExplanation } from '../rule-explanation';

/** PE509 explained: why it is checked, and an example. */
export const NUMBERING_BROKEN_EXPLAINED = defineExplanation({
  code: 'PE509',
  why: '编号跳号多半是删改时丢了一条，审核人会追问少的那一条。',
  example: {
    failing: '3.按时足额安排财政补助资金（前面没有 1.、2.）',
    passing: '1.参保 2.筹资 3.按时足额安排财政补助资金',
  },
});
