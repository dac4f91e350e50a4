import type { Form, Report, Slot } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { inYuan, isWithinPercent, moneyPlaces, significantDigits } from './support/money-places';
import { plain, printed, printedLabel } from './support/printed';
import { formFigures, inBaseUnit, isMoney, reportFigures, type TextFigure } from './support/text-figures';

const TEN_THOUSAND = decimal(10_000);
/** Words that make a text figure the same item as a fund total. */
const FUND_WORDS = /资金|预算|拨款|经费|总投资|投入|支出|补助|到位|总额/;
/** Fewer digits (`5 万元` and `5 元`) meet by chance. */
const LEAST_DIGITS = 3;

/** PE208: the same item in two places does not differ by 10⁴ (±1 %): 元 and 万元 mixed up. */
export const UNIT_SCALE_SUSPECT = defineRule({
  code: 'PE208',
  slug: 'unit-scale-suspect',
  name: '元/万元错位',
  severity: 'error',
  families: 'all',
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '同一事项的金额在两处相差一万倍（±1%），多为元、万元错位',
    trust: 'practice',
  },
  texts: {
    row: {
      problem:
        '“{label}”的 {first}（{firstCell}）与 {second}（{secondCell}）相差约一万倍，疑为元、万元混用。',
      advice: '按表中金额单位“{unit}”改正 {firstCell} 或 {secondCell}。',
    },
    text: {
      problem: '文字“{words}”与“{label}”{figure}{unit}相差约一万倍，疑为元、万元混用。',
      advice: '核对金额单位，改正 {cell} 的文字或 {otherCell} 的数。',
    },
    twice: {
      problem: '“{metric}”一处为“{first}”，一处为“{second}”，相差约一万倍，疑为元、万元混用。',
      advice: '核对金额单位，统一 {cell} 与 {otherCell} 的写法。',
    },
    open: {
      problem: '文字里有金额，资金栏没有写明单位，无法核对：{reason}。',
      advice: '在资金栏标题注明单位，如“项目资金（万元）”。',
    },
    indicator: {
      problem: '“{name}”的指标值“{first}”与完成值“{second}”相差约一万倍，疑为单位写错。',
      advice: '核对 {secondCell} 的数和单位（元、万元，人、万人）。',
    },
  },
  check: (form) => {
    const figures = formFigures(form).filter((figure) => isMoney(figure.unit));
    return [
      ...withinRows(form),
      ...indicatorRows(form),
      ...textAgainstFunds(form, figures),
      ...textAgainstText(figures),
    ];
  },
  checkReport: (report: Report) =>
    textAgainstText(reportFigures(report).filter((figure) => isMoney(figure.unit))),
});

function isScaleSlip(first: Decimal, second: Decimal): boolean {
  if (first.lte(0) || second.lte(0)) return false;
  // Ten thousand times apart is three to five decimal orders: most pairs need no division.
  const orders = Math.abs(first.e - second.e);
  if (orders < 3 || orders > 5) return false;
  const [large, small] = first.gt(second) ? [first, second] : [second, first];
  return isWithinPercent(large.div(small), TEN_THOUSAND, 1);
}

const COLUMN_PAIRS = [
  ['budgetInitial', 'budget'],
  ['budgetInitial', 'executed'],
  ['budget', 'executed'],
] as const;

function withinRows(form: Form): readonly RuleFinding[] {
  return (form.funds?.rows ?? []).flatMap((row): RuleFinding[] => {
    for (const [left, right] of COLUMN_PAIRS) {
      const first = row[left];
      const second = row[right];
      if (!first?.figure || !second?.figure || !isScaleSlip(first.figure, second.figure)) continue;
      return [
        {
          verdict: 'fail',
          message: 'row',
          at: second,
          with: [first],
          parameters: {
            label: printedLabel(row.label),
            first: printed(first),
            firstCell: first.cell,
            second: printed(second),
            secondCell: second.cell,
            unit: form.unit ?? '',
          },
          evidence: {
            operands: { [first.cell]: printed(first), [second.cell]: printed(second) },
          },
        },
      ];
    }
    return [];
  });
}

/** A target in 万元 answered in 元, or one in 万人 in 人, by the same digits: half to twice the ten thousandth part. */
function indicatorRows(form: Form): readonly RuleFinding[] {
  return form.indicators.flatMap((indicator): RuleFinding[] => {
    const { name, target, actual, shared, targetQuantity: aim, actualQuantity: reached } = indicator;
    if (!target || !actual || shared.includes('actual')) return [];
    if (aim.kind !== 'number' || reached.kind !== 'number' || !aim.unit || !reached.unit) return [];
    if (aim.unit.base !== reached.unit.base || aim.unit.per !== reached.unit.per) return [];
    const isSameScale = aim.unit.scale.eq(reached.unit.scale);
    if (isSameScale && !isMoney(aim.unit)) return [];
    if (!isAboutTenThousand(inBaseUnit(aim), inBaseUnit(reached))) return [];
    const parameters = { name, first: printed(target), second: printed(actual), secondCell: actual.cell };
    const evidence = { operands: { target: parameters.first, actual: parameters.second } };
    return [{ verdict: 'fail', message: 'indicator', at: actual, with: [target], parameters, evidence }];
  });
}

function isAboutTenThousand(first: Decimal, second: Decimal): boolean {
  if (first.lte(0) || second.lte(0) || Math.abs(first.e - second.e) < 3) return false;
  const [large, small] = first.gt(second) ? [first, second] : [second, first];
  return large.gte(small.times(5000)) && large.lte(small.times(20_000));
}

function textAgainstFunds(form: Form, figures: readonly TextFigure[]): readonly RuleFinding[] {
  const named = figures.filter((figure) => FUND_WORDS.test(figure.metric));
  const [first] = named;
  if (!first) return [];
  const wholes = moneyPlaces(form).filter((place) => place.isWhole && place.figure.gt(0));
  if (wholes.length === 0) return [];
  if (form.unit === null) {
    const reason = { reason: 'unit-not-stated' };
    return [
      {
        verdict: 'cannot-judge',
        message: 'open',
        at: wholes[0]?.slot ?? first,
        with: [first],
        parameters: reason,
      },
    ];
  }
  const amounts = wholes.flatMap((place) => {
    const yuan = inYuan(form, place.figure);
    return yuan ? [{ place, yuan }] : [];
  });
  return named.flatMap((figure): RuleFinding[] => {
    const yuan = inBaseUnit(figure);
    if (significantDigits(figure.value).length < LEAST_DIGITS) return [];
    if (amounts.some((amount) => isWithinPercent(yuan, amount.yuan, 1))) return [];
    const slip = amounts.find((amount) => isScaleSlip(yuan, amount.yuan));
    if (!slip) return [];
    return [
      {
        verdict: 'fail',
        message: 'text',
        at: figure,
        with: [slip.place.slot],
        parameters: {
          words: `${figure.metric}${figure.text}`,
          label: slip.place.label,
          figure: plain(slip.place.figure),
          unit: form.unit ?? '',
          cell: figure.cell,
          otherCell: slip.place.slot.cell,
        },
        evidence: { operands: { text: figure.text, table: plain(slip.place.figure) } },
        spans: [{ cell: figure.cell, from: figure.from, to: figure.to }],
      },
    ];
  });
}

/** The same metric twice in running text. */
function textAgainstText(figures: readonly TextFigure[]): readonly RuleFinding[] {
  const byMetric = new Map<string, TextFigure[]>();
  for (const figure of figures) {
    if (figure.metric.length < 2 || significantDigits(figure.value).length < LEAST_DIGITS) continue;
    const known = byMetric.get(figure.metric);
    if (known) known.push(figure);
    else byMetric.set(figure.metric, [figure]);
  }
  return [...byMetric.values()].flatMap((same): RuleFinding[] => {
    const [first, ...rest] = same;
    const other = first && rest.find((figure) => isScaleSlip(inBaseUnit(first), inBaseUnit(figure)));
    if (!first || !other) return [];
    return [
      {
        verdict: 'fail',
        message: 'twice',
        at: other,
        with: [first satisfies Pick<Slot, 'cell'>],
        parameters: {
          metric: first.metric,
          first: first.text,
          second: other.text,
          cell: other.cell,
          otherCell: first.cell,
        },
        evidence: { operands: { first: first.text, second: other.text } },
        spans: [first, other].map(({ cell, from, to }) => ({ cell, from, to })),
      },
    ];
  });
}
