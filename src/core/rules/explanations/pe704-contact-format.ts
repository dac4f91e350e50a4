import { defineExplanation } from '../rule-explanation';

/** PE704 explained: why it is checked, and an example. */
export const CONTACT_FORMAT_EXPLAINED = defineExplanation({
  code: 'PE704',
  why: '退表和询问都靠这个号码，写不全就联系不上。',
  example: { failing: '联系电话 6026307', passing: '联系电话 0635-6026305' },
});
