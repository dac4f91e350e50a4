import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { findEquations } from './support/calculations';
import { failedFormula } from './support/failed-formula';
import { DECLARATIONS } from './support/families';
import { moneyPlaces } from './support/money-places';
import { printed, printedLabel } from './support/printed';
import { figuresInSlot } from './support/text-figures';

/** PE212: the amount can be derived from 测算依据. */
export const CALCULATION_ABSENT = defineRule({
  code: 'PE212',
  slug: 'calc-basis-absent',
  name: '测算依据无算式',
  severity: 'warning',
  families: DECLARATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '测算依据应写明单价、数量或构成，能推出申报金额',
    trust: 'ours',
  },
  texts: {
    absent: {
      problem: '“{label}”中没有能推出{amount}的数：未见单价、数量或构成。',
      advice: '在 {cell} 补写算式，如“人数×标准=金额”，并与申报金额一致。',
    },
  },
  check: (form) => {
    const section = form.sections.find((known) => known.role === 'calculation');
    if (!section) return { notApplicable: 'no-calculation' };
    const failed = failedFormula([section.body]);
    if (failed) return failed;
    const figures = figuresInSlot(section.body, 'section');
    const money = figures.filter((figure) => figure.unit?.base === '元');
    const isDerivable =
      findEquations(section.body.text).length > 0 || (money.length > 0 && figures.length > 1);
    if (isDerivable) return [];
    const amount = moneyPlaces(form).find((place) => place.isWhole);
    // A blank form has nothing to derive yet.
    if (!amount && compactText(section.body.text) === '') return [];
    return [
      {
        verdict: 'fail',
        message: 'absent',
        at: section.body,
        with: amount ? [amount.slot] : [],
        parameters: {
          label: printedLabel(section.label),
          amount: amount ? ` ${printed(amount.slot)} ` : '申报金额',
          cell: section.body.cell,
        },
        evidence: { operands: { amount: amount ? printed(amount.slot) : null, figures: figures.length } },
      },
    ];
  },
});
