import { defineExplanation } from '../rule-explanation';

/** PE511 explained: why it is checked, and an example. */
export const REPEATED_TEXT_EXPLAINED = defineExplanation({
  code: 'PE511',
  why: '测算依据照抄立项依据、几栏写同样的话，等于没有回答该栏的问题。',
  example: {
    failing: '脑出血、淋巴瘤、鼻咽癌、脑出血；测算依据与立项依据相同',
    passing: '脑出血、淋巴瘤、鼻咽癌；测算依据写出单价、数量和算式',
  },
});
