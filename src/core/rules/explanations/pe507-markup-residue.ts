import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE507 explained: why it is checked, an example, and its words in English. */
export const MARKUP_RESIDUE_EXPLAINED = defineExplanation({
  code: 'PE507',
  why: both(
    '标记会原样打印、公开和汇总出去，显得没有校对。',
    'It is printed, published and rolled up as it stands, and looks unread.',
  ),
  example: {
    failing: '<p>1:提升医保信息化水平…</p>',
    passing: '1:提升医保信息化水平…',
  },
  english: {
    name: 'Markup left in',
    basis: 'Markup that came along from a web page or from Word is no content',
    texts: {
      markup: {
        problem: 'Markup was left in the text of {cell}: {marks}.',
        advice: 'Delete the markup and keep the words (the fix does just that).',
      },
    },
  },
});
