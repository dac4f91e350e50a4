import type { Form, Indicator } from '../form/form';
import type { Decimal } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { moneyPlaces, significantDigits } from './support/money-places';
import { plain, printed } from './support/printed';
import { formFigures, isHeadcount, reportFigures } from './support/text-figures';

/** Small round figures (200 万元, 200 人) meet by chance. */
const LEAST_DIGITS = 4;

/** PE209: a fund figure is not the same number as a headcount. */
export const MONEY_EQUALS_COUNT = defineRule({
  code: 'PE209',
  slug: 'money-equals-count',
  name: '金额与人数同值',
  severity: 'warning',
  families: [
    'target-declaration',
    'department-target',
    'transfer-self-evaluation',
    'insurance-fund-self-evaluation',
  ],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '资金数与人数逐位相同，多为粘贴串行',
    trust: 'ours',
  },
  texts: {
    equal: {
      problem: '“{label}”{figure}{unit}与人数“{count}”（{where}）数字相同。',
      advice: '核对 {cell}：按决算或拨款凭证填金额。',
    },
  },
  check: (form, context) => {
    const places = moneyPlaces(form);
    if (places.length === 0) return { notApplicable: 'no-amount' };
    const counts = headcounts(form, context);
    const found = new Map<string, { findings: RuleFinding; cells: Set<string> }>();
    for (const place of places) {
      const count = counts.find((known) => known.value.eq(place.figure));
      if (!count || significantDigits(place.figure).length < LEAST_DIGITS) continue;
      const known = found.get(plain(place.figure));
      if (known) {
        known.cells.add(place.slot.cell);
        continue;
      }
      const parameters = {
        label: [...new Set(place.label.split(' '))].join(' '),
        figure: printed(place.slot),
        unit: form.unit ?? '',
        count: count.text,
        where: count.cell,
        cell: place.slot.cell,
      };
      found.set(plain(place.figure), {
        cells: new Set([count.cell]),
        findings: {
          verdict: 'fail',
          message: 'equal',
          at: place.slot,
          parameters,
          evidence: {
            operands: { money: parameters.figure, headcount: count.text },
            actual: parameters.figure,
          },
        },
      });
    }
    return [...found.values()].map(({ findings, cells }) => ({
      ...findings,
      with: [...cells].map((cell) => ({ cell })),
    }));
  },
});

interface Headcount {
  readonly value: Decimal;
  readonly text: string;
  readonly cell: string;
}

/** Headcounts of the form's texts and indicators, and of reports in the same workbook (as `Sheet2!A4`). */
function headcounts(form: Form, context: RuleContext): readonly Headcount[] {
  const own = formFigures(form).filter((figure) => isHeadcount(figure.unit));
  const reported = context.recognition.reports.flatMap((report) =>
    reportFigures(report)
      .filter((figure) => isHeadcount(figure.unit))
      .map((figure) => ({
        ...figure,
        cell: report.sheet === form.sheet ? figure.cell : `${report.sheet}!${figure.cell}`,
      })),
  );
  return [...own, ...reported, ...form.indicators.flatMap(indicatorCounts)];
}

function indicatorCounts(indicator: Indicator): readonly Headcount[] {
  return [
    { quantity: indicator.targetQuantity, slot: indicator.target },
    { quantity: indicator.actualQuantity, slot: indicator.actual },
  ].flatMap(({ quantity, slot }) => {
    if (!slot || quantity.kind !== 'number' || !isHeadcount(quantity.unit)) return [];
    return [{ value: quantity.value, text: printed(slot), cell: slot.cell }];
  });
}
