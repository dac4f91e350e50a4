import { defineEnglishWords } from '../english-words';

/** PE207 in English. */
export const SOURCE_EXECUTION_GAP_IN_ENGLISH = defineEnglishWords({
  code: 'PE207',
  name: 'Sources are executed unevenly',
  basis: 'Sources whose rates differ by more than 50 points are worth a word',
  texts: {
    gap: {
      problem:
        '“{low}” is executed to {lowRate} ({lowExecuted} ÷ {lowBudget}), “{high}” to {highRate} ({highExecuted} ÷ {highBudget}): {gap} points apart.',
      advice: 'Say in the reason why “{low}” is low.',
    },
  },
  why: 'The overall rate hides a source that has hardly been spent.',
});
