import type { Form, Indicator } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import type { Quantity, Unit } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { findEquations } from './support/calculations';
import { inYuan, isWithinPercent, type MoneyPlace, moneyPlaces } from './support/money-places';
import { plain, printed } from './support/printed';
import { goalFigures, isHeadcount, yuanPer } from './support/text-figures';

const PRICE_NAME = /标准|补助|补贴|单价|人均|救助金/;
/** What people pay themselves or get saved is no part of the fund. */
const NOT_PUBLIC = /个人|缴费|节约|减轻|自付|自费|报销|收入|限额|上限/;
const COUNT_NAME = /参保|补助|补贴|救助|受益|享受|服务|发放|资助|惠及/;
const WITHIN_PERCENT = 5;
/** A product below this share of the fund is one item among others and says nothing of it. */
const LEAST_SHARE = 0.5;
/** Each price meets each count: a table of thousands of rows must not square. */
const MOST_FIGURES = 20;

/** PE213: price per head × heads is about the fund. */
export const PRICE_QUANTITY_MISMATCH = defineRule({
  code: 'PE213',
  slug: 'price-quantity-mismatch',
  name: '单价×数量≠资金',
  severity: 'info',
  families: [
    'target-declaration',
    'department-target',
    'transfer-self-evaluation',
    'insurance-fund-self-evaluation',
  ],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '补助标准×人数应与资金数大体一致（5% 以内）；测算依据已推出资金的不再核对',
    trust: 'ours',
  },
  texts: {
    mismatch: {
      problem: '{count} × {price} = {expected} 万元，资金为 {actual} 万元，相差 {percent}。',
      advice: '核对人数、标准与资金是否同一口径（财政分担、全部筹资），不同的在说明栏写明。',
    },
    open: {
      problem: '表中有补助标准和人数，但金额单位不明：{reason}。',
      advice: '注明金额单位后再核对。',
    },
  },
  check: (form) => {
    const funds = moneyPlaces(form).filter((place) => place.figure.gt(0));
    const whole = funds.find((place) => place.isWhole) ?? funds[0];
    if (!whole) return { notApplicable: 'no-amount' };
    const pairs = pricesTimesCounts(form);
    if (pairs.length === 0) return { notApplicable: 'no-amount' };
    if (form.unit === null) {
      return [
        {
          verdict: 'cannot-judge',
          message: 'open',
          at: whole.slot,
          parameters: { reason: 'unit-not-stated' },
        },
      ];
    }
    if (isDerived(form, funds)) return [];
    const fits = pairs.some((pair) => funds.some((place) => isNear(form, pair.product, place)));
    const telling = fits ? undefined : pairs.find((pair) => saysSomething(form, pair.product, whole));
    return telling ? [finding(form, telling, whole)] : [];
  },
});

interface Measured {
  readonly value: Decimal;
  readonly text: string;
  readonly cell: string;
}

interface Pair {
  readonly price: Measured;
  readonly count: Measured;
  /** In 元. */
  readonly product: Decimal;
}

function isNear(form: Form, product: Decimal, place: MoneyPlace): boolean {
  const yuan = inYuan(form, place.figure);
  return yuan !== null && isWithinPercent(product, yuan, WITHIN_PERCENT);
}

function saysSomething(form: Form, product: Decimal, whole: MoneyPlace): boolean {
  const fund = inYuan(form, whole.figure);
  return fund !== null && product.gte(fund.times(decimal(LEAST_SHARE)));
}

/** Price and count of the indicators; counts of the goals, which say what was planned, come first. */
function pricesTimesCounts(form: Form): readonly Pair[] {
  const prices = form.indicators.flatMap(priceOf).slice(0, MOST_FIGURES);
  const counts = [...goalCounts(form), ...form.indicators.flatMap(countOf)].slice(0, MOST_FIGURES);
  return counts.flatMap((count) =>
    prices.map((price) => ({ price, count, product: price.value.times(count.value) })),
  );
}

function priceOf(indicator: Indicator): readonly Measured[] {
  const { name } = indicator;
  if (!PRICE_NAME.test(name) || NOT_PUBLIC.test(name)) return [];
  const isPerHead = (unit: Unit) =>
    unit.base === '元' && (unit.per === null ? /标准|人均/.test(name) : unit.per.startsWith('人'));
  return measured(indicator, isPerHead);
}

function countOf(indicator: Indicator): readonly Measured[] {
  const isCounted = COUNT_NAME.test(indicator.name) && !/率|比例|虚报|医务|工作人员/.test(indicator.name);
  return isCounted ? measured(indicator, (unit) => isHeadcount(unit) && unit.base === '人') : [];
}

/** The actual value, or the target where there is none, if its unit fits; values above zero only. */
function measured(indicator: Indicator, fits: (unit: Unit) => boolean): readonly Measured[] {
  const target = numberOf(indicator.targetQuantity);
  const actual = numberOf(indicator.actualQuantity);
  // An actual that has lost its unit (`≥550元` / `550`) still means the target's.
  const unit = actual?.unit ?? target?.unit ?? null;
  const value = actual?.value ?? target?.value;
  const slot = actual ? indicator.actual : indicator.target;
  if (!unit || !value || !slot || !fits(unit) || value.lte(0)) return [];
  return [{ value: value.times(unit.scale), text: `${plain(value)}${unit.text}`, cell: slot.cell }];
}

function numberOf(quantity: Quantity) {
  return quantity.kind === 'number' ? quantity : null;
}

function goalCounts(form: Form): readonly Measured[] {
  return goalFigures(form).flatMap((figure) => {
    if (!isHeadcount(figure.unit) || figure.unit.base !== '人' || figure.high) return [];
    if (!COUNT_NAME.test(figure.metric + figure.following)) return [];
    return [
      {
        value: figure.value.times(figure.unit.scale),
        text: `${plain(figure.value)}${figure.unit.text}`,
        cell: figure.cell,
      },
    ];
  });
}

/** A calculation in the form's texts whose result is the fund. */
function isDerived(form: Form, funds: readonly MoneyPlace[]): boolean {
  return form.sections
    .flatMap((section) => findEquations(section.body.text))
    .some((equation) =>
      funds.some((place) => {
        const yuan = inYuan(form, place.figure);
        return yuan !== null && isWithinPercent(equation.result.scaled, yuan, 1);
      }),
    );
}

function finding(form: Form, pair: Pair, whole: MoneyPlace): RuleFinding {
  const wan = yuanPer('万元');
  const fund = inYuan(form, whole.figure) ?? whole.figure;
  const parameters = {
    count: pair.count.text,
    price: pair.price.text,
    expected: plain(pair.product.div(wan).round(2)),
    actual: plain(fund.div(wan)),
    percent: `${pair.product.minus(fund).abs().times(100).div(fund).toFixed(1)}%`,
  };
  return {
    verdict: 'fail',
    message: 'mismatch',
    at: whole.slot,
    with: [pair.count, pair.price],
    parameters,
    evidence: {
      operands: { count: pair.count.text, price: pair.price.text, fund: printed(whole.slot) },
      expected: `${parameters.expected} 万元`,
      actual: `${parameters.actual} 万元`,
    },
  };
}
