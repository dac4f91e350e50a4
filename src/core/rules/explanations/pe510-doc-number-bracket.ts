import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE510 explained: why it is checked, an example, and its words in English. */
export const DOCUMENT_NUMBER_BRACKET_EXPLAINED = defineExplanation({
  code: 'PE510',
  why: both(
    '文号写法不统一，引用的文件难以检索，也显得不规范。',
    'Document numbers written in many ways are hard to look up and look careless.',
  ),
  example: {
    failing: '澄政发[2012]161号、澄新农合【2013】3号',
    passing: '澄政发〔2012〕161号、澄新农合〔2013〕3号',
  },
  english: {
    name: 'Brackets of document numbers',
    basis: 'The year of a document number stands in 〔〕 (format of official documents)',
    texts: {
      brackets: {
        problem: 'The years of {count} document numbers do not stand in 〔〕: {numbers} ({cells}).',
        advice: 'Write 〔〕 (the fix changes the brackets alone).',
      },
      mixed: {
        problem:
          'Document numbers are bracketed in several ways ({styles}); {count} without 〔〕: {numbers} ({cells}).',
        advice: 'Write 〔〕 throughout (the fix changes the brackets alone).',
      },
    },
  },
});
