import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE506 explained: why it is checked, an example, and its words in English. */
export const PLACEHOLDER_RESIDUE_EXPLAINED = defineExplanation({
  code: 'PE506',
  why: both(
    '占位符留在表里，说明没有填完或没有检查，审核人第一眼就会退回。',
    'Placeholders left in show at once that the sheet was not finished or not read again.',
  ),
  example: {
    failing: '目标2：……；三级指标 .....；指标1：参保人数',
    passing: '参保人数 ≥410万人；没有内容的备用行已删去',
  },
  english: {
    name: 'Template placeholders left in',
    basis:
      'What a template prints to be filled in (指标1：, ……, **, XX, （100字以内）) is to be replaced or deleted',
    texts: {
      nothingElse: {
        problem: '{count} required cells hold nothing but a template placeholder: {values}.',
        advice: 'Replace it by the content; delete rows that are not used.',
      },
      spare: {
        problem: '{count} spare rows still hold the template’s text: {values}.',
        advice: 'Delete the spare rows, or clear the placeholder.',
      },
      inside: {
        problem: 'A template placeholder was left in the text: {values}.',
        advice: 'Replace it by the content, or delete it.',
      },
      labels: {
        problem:
          'The template’s 指标n： or 目标n： still stands in {count} cells: {cells} (such as “{example}”).',
        advice: 'Delete 指标n： before names; write plain numbers before goals.',
      },
    },
  },
});
