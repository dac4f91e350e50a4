import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE209 explained: why it is checked, an example, and its words in English. */
export const MONEY_EQUALS_COUNT_EXPLAINED = defineExplanation({
  code: 'PE209',
  why: both(
    '把人数粘进金额栏，预算数和执行率就都不可信。',
    'A headcount in a money cell makes budget and rate worthless.',
  ),
  example: {
    failing: '预算数 24792（万元），正文“24792人参保计划”',
    passing: '预算数 18949.37（万元），正文“344534人参保计划”',
  },
  english: {
    name: 'Money equals a headcount',
    basis: 'A fund figure with the very digits of a headcount was mostly pasted by mistake',
    texts: {
      equal: {
        problem: '“{label}” {figure} {unit} has the same digits as the headcount “{count}” ({where}).',
        advice: 'Check {cell} against the accounts.',
      },
    },
  },
});
