import { defineExplanation } from '../rule-explanation';

/** PE510 explained: why it is checked, and an example. */
export const DOCUMENT_NUMBER_BRACKET_EXPLAINED = defineExplanation({
  code: 'PE510',
  why: '文号写法不统一，引用的文件难以检索，也显得不规范。',
  example: {
    failing: '澄政发[2012]161号、澄新农合【2013】3号',
    passing: '澄政发〔2012〕161号、澄新农合〔2013〕3号',
  },
});
