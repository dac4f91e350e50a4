import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE306 explained: why it is checked, an example, and its words in English. */
export const OPERATOR_MISSING_EXPLAINED = defineExplanation({
  code: 'PE306',
  why: both(
    '没有比较符的数只能按“等于”计分，超额和节约都说不清是好是坏。',
    'A bare figure can only be scored as “equal”; whether more or less is better stays open.',
  ),
  example: {
    failing: '建档立卡贫困人口就医医疗补助率 100%',
    passing: '建档立卡贫困人口就医医疗补助率 ＝100%',
  },
  english: {
    name: 'Comparison missing',
    basis: 'A target in figures states its comparison (≥, ≤, =); some provinces give it a column of its own',
    texts: {
      bare: {
        problem: '{count} targets have no comparison: {cells}.',
        advice:
          'Put the comparison before the figure: ≥ for a floor, ≤ for a ceiling, = for what must be exact.',
      },
      bareCost: {
        problem:
          '{count} targets have no comparison: {cells}; the costs {costs} may be read as ceilings (≤) or as fixed amounts (=).',
        advice:
          'Put the comparison before the figure: ≤ for a cost ceiling, = for a fixed standard; elsewhere ≥ for a floor, = for what must be exact.',
      },
    },
  },
});
