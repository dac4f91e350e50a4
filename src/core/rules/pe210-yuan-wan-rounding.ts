import type { Form } from '../form/form';
import { type Decimal, powerOfTen, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { DECLARATIONS } from './support/families';
import { type MoneyPlace, moneyPlaces } from './support/money-places';
import { plain, printed } from './support/printed';
import { formFigures, isMoney, type TextFigure } from './support/text-figures';

/** PE210: a 万元 figure is the half-up rounding of the 元 figure of the same form, at the printed digits. */
export const YUAN_WAN_ROUNDING = defineRule({
  code: 'PE210',
  slug: 'yuan-wan-rounding',
  name: '元转万元舍入',
  severity: 'warning',
  families: DECLARATIONS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '元换算为万元按所印位数四舍五入，不截尾',
    trust: 'practice',
  },
  texts: {
    rounding: {
      problem: '{yuan} 元 = {exact} 万元，四舍五入应为 {expected}，表中为 {actual}。',
      advice: '把 {cell} 改为 {expected} 万元。',
    },
    open: {
      problem: '正文有以元计的金额，表中金额没有写明单位：{reason}。',
      advice: '注明金额单位后再核对。',
    },
  },
  check: (form, context) => {
    const places = moneyPlaces(form);
    const amounts = formFigures(form).filter((figure) => isMoney(figure.unit) && figure.unit.scale.eq(1));
    const [first] = places;
    if (!first || amounts.length === 0) return { notApplicable: 'no-amount' };
    if (form.unit === null) {
      return [
        {
          verdict: 'cannot-judge',
          message: 'open',
          at: first.slot,
          parameters: { reason: 'unit-not-stated' },
        },
      ];
    }
    if (form.unit !== '万元') return { notApplicable: 'no-amount' };
    return places.flatMap((place) => judge(form, place, amounts, context.sheet.name));
  },
});

/** Only a 元 figure less than one printed digit away is the same amount. */
function judge(
  form: Form,
  place: MoneyPlace,
  amounts: readonly TextFigure[],
  sheet: string,
): readonly RuleFinding[] {
  const digit = powerOfTen(-place.slot.places);
  const near = amounts.filter((amount) => inWan(amount).minus(place.figure).abs().lt(digit));
  const rounded = (amount: TextFigure) => roundHalfUp(inWan(amount), place.slot.places);
  const [amount] = near;
  if (!amount || near.some((known) => rounded(known).eq(place.figure))) return [];
  const expected = rounded(amount).toFixed(place.slot.places);
  const parameters = {
    yuan: plain(amount.value),
    exact: plain(inWan(amount)),
    expected,
    actual: printed(place.slot),
    cell: place.slot.cell,
  };
  const { value } = place.slot;
  const corrected = typeof value === 'string' ? value.replace(/[0-9][0-9,.]*/, expected) : Number(expected);
  return [
    {
      verdict: 'fail',
      message: 'rounding',
      at: place.slot,
      with: [amount],
      parameters,
      evidence: {
        operands: { yuan: parameters.yuan, unit: form.unit },
        expected: `${expected} 万元`,
        actual: parameters.actual,
      },
      spans: [{ cell: amount.cell, from: amount.from, to: amount.to }],
      fix: confirmFix(setValue(sheet, place.slot, corrected)),
    },
  ];
}

function inWan(amount: TextFigure): Decimal {
  return amount.value.div(10_000);
}
