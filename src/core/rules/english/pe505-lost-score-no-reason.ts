import { defineEnglishWords } from '../english-words';

/** PE505 in English. */
export const LOST_SCORE_NO_REASON_IN_ENGLISH = defineEnglishWords({
  code: 'PE505',
  name: 'Points lost without a reason',
  basis: 'The budget system in use: a score below the weight needs a reason',
  texts: {
    lost: {
      problem: '“{name}”: weight {weight}, score {score}; {lost} points are off and no reason is given.',
      advice:
        'Give the reason for the lost points in {cell}; if none should be lost, put in the right score.',
    },
    lostRows: {
      problem:
        '{count} scores are below their weights: {cells}, {lost} points in all; the form has no column for reasons, and no text explains them.',
      advice:
        'Explain the lost points one by one in the text or the report; if none should be lost, put in the right score.',
    },
  },
  why: 'Points off without a word cannot be checked; the reviewer asks for the reason.',
});
