import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE504 in English. */
export const OVER_NO_REASON_IN_ENGLISH = defineEnglishWords({
  code: 'PE504',
  name: 'Far above the target without a reason',
  basis:
    'Actuals well above the target are to be explained (财预〔2020〕10号); by the systems in use from 130%, with a hint from 120%',
  texts: {
    over: {
      problem:
        '“{name}”: the target is “{target}”, the actual “{actual}” is {ratio} of it; from {limit}% a reason is needed.',
      advice:
        'Say in {cell} why so much more was done (a low target, a new policy); correct the figures first if they are wrong.',
    },
    hint: {
      problem:
        '“{name}”: the target is “{target}”, the actual “{actual}” is {ratio} of it ({limit}% or more); a reason is advisable.',
      advice: 'Check the figures; if right, say briefly why in {cell}.',
    },
    overRows: {
      problem:
        '{count} indicators are at {limit}% of their targets or more: {cells}; the form has no column for reasons, and no text explains them.',
      advice: 'Check the figures; if right, explain them in the text below the table.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Far above mostly means that the target was too low; unexplained, it costs points.',
});
