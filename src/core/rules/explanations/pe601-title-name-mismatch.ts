import { defineExplanation } from '../rule-explanation';

/** PE601 explained: why it is checked, and an example. */
export const TITLE_NAME_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE601',
  why: '标题和项目名称对不上，不知道评的是哪笔资金，汇总时也会对错项目。',
  example: {
    failing:
      '标题“保障能力提升补助资金（医疗保障能力建设）…自评表”，名称“中央财政医疗服务与保障能力提升补助资金（医疗保障能力建设部分）”',
    passing: '标题“城乡居民医保补助资金转移支付区域绩效目标自评表”，名称“城乡居民医保补助资金”',
  },
});
