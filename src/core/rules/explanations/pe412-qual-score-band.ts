import { defineExplanation } from '../rule-explanation';

/** PE412 explained: why it is checked, and an example. */
export const QUALITATIVE_SCORE_BAND_EXPLAINED = defineExplanation({
  code: 'PE412',
  why: '写的是“部分达成”，记的却是满分（或相反），档次和得分互相矛盾。',
  example: { failing: '部分达成，分值 10，得分 10', passing: '部分达成，分值 10，得分 7' },
});
