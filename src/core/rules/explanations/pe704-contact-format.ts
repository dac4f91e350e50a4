import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE704 explained: why it is checked, an example, and its words in English. */
export const CONTACT_FORMAT_EXPLAINED = defineExplanation({
  code: 'PE704',
  why: both('退表和询问都靠这个号码，写不全就联系不上。', 'Whoever sends the sheet back calls this number.'),
  example: { failing: '联系电话 6026307', passing: '联系电话 0635-6026305' },
  english: {
    name: 'Contact details disagree',
    basis: 'Fixed lines carry the area code; one number, one person',
    texts: {
      area: {
        problem: 'The telephone number “{number}” has no area code.',
        advice: 'Write {cell} as area code and number{example}.',
      },
      shared: {
        problem: '“{first}” and “{second}” share the number “{number}”.',
        advice: 'Check person or number in {cell}.',
      },
    },
  },
});
