import { defineEnglishWords } from '../english-words';

/** PE306 in English. */
export const OPERATOR_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE306',
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
  why: 'A bare figure can only be scored as “equal”; whether more or less is better stays open.',
});
