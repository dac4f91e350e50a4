import { defineEnglishWords } from '../english-words';

/** PE506 in English. */
export const PLACEHOLDER_RESIDUE_IN_ENGLISH = defineEnglishWords({
  code: 'PE506',
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
  why: 'Placeholders left in show at once that the sheet was not finished or not read again.',
});
