import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE601 explained: why it is checked, an example, and its words in English. */
export const TITLE_NAME_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE601',
  why: both(
    '标题和项目名称对不上，不知道评的是哪笔资金，汇总时也会对错项目。',
    'When title and name differ nobody knows which fund is evaluated, and summing up meets the wrong project.',
  ),
  example: {
    failing:
      '标题“保障能力提升补助资金（医疗保障能力建设）…自评表”，名称“中央财政医疗服务与保障能力提升补助资金（医疗保障能力建设部分）”',
    passing: '标题“城乡居民医保补助资金转移支付区域绩效目标自评表”，名称“城乡居民医保补助资金”',
  },
  english: {
    name: 'Title and project name differ',
    basis:
      'The fund or project in the title is that of the name cell: equal on transfer forms, else one contains the other',
    texts: {
      differs: {
        problem: 'The title says “{title}”, the name cell “{name}”: they are not the same.',
        advice: 'Look up the document that granted the money and give {titleCell} and {cell} one name.',
      },
      formName: {
        problem: 'The project name “{name}” carries the name of the form, “{words}”.',
        advice: 'Change {cell} to “{expected}”.',
      },
    },
  },
});
