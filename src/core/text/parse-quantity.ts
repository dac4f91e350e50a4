import { isDateFormat } from '../sheet/date-format';
import { isChineseDigit, readChineseNumeral } from './chinese-numeral';
import { dateOfSerial } from './date';
import { type Decimal, HUNDRED, powerOfTen, toDecimal, ZERO } from './decimal';
import { parseFigure } from './grammar';
import { type NameHints, readNameHints } from './indicator-name';
import { compactText, normaliseText, normaliseWithMap } from './normalise';
import { parseDate } from './parse-date';
import { parseRelative } from './parse-relative';
import type { NumberQuantity, Quantity, QuantityContext, Unit } from './quantity';
import { ANSWER_WORDS, EMPTY_WORDS, GRADE_WORDS, OPERATOR_WORDS } from './quantity-words';
import { rememberedBy } from './remembered';
import { PERCENT, readUnit } from './unit';

const NOTHING = /^[-/\\·、,;~|—]*$/u;
const CLOSING = /[。.;,、!]+$/u;
const FORMULA_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;
/** `指标1:` without words. */
const BARE_LABEL = /^(?:指标|目标)\d{1,2}[:.、]?(?:\.{2,}|…+)?$/u;
const ZERO_COUNT = /^零(?:事故|投诉|差错|发生|上访|违规|违纪|违法|失误|案件|死亡|伤亡|安全事故|责任事故)?$/u;
const ELLIPSIS = /^(?:[.。·]{2,}|…+)$/u;
const PLACEHOLDER_DATE =
  /^(?:\d{0,4}[X×x*_]{1,4}|\d{4})年(?:[X×x*_\d]{0,4}月)?(?:[X×x*_\d]{0,4}日)?[底末前]{0,2}$/u;

/**
 * What an indicator value says (rule book 2.2). `text` is the cell as displayed; the context may add the raw number and its
 * format, the operator and unit columns, and the indicator's name. Every text gives a quantity; nothing throws.
 * Order: nothing, blank dates, relative phrases, dates, numbers and ranges, grade words, yes and no, words.
 */
export function parseQuantity(text: string, context: QuantityContext = {}): Quantity {
  return latestQuantities(keyOf(text, context), () => readQuantity(text, context));
}

const ABSENT = '\u0001';

/** One text for everything that the answer depends on. */
function keyOf(text: string, context: QuantityContext): string {
  const { number, numberFormat, operator, unit, indicatorName, isActual } = context;
  return `${text}\0${number ?? ABSENT}\0${numberFormat ?? ABSENT}\0${operator ?? ABSENT}\0${unit ?? ABSENT}\0${indicatorName ?? ABSENT}\0${isActual === true}`;
}

/** Several rules ask for the same cell. */
const latestQuantities = rememberedBy<Quantity>();

function readQuantity(text: string, context: QuantityContext): Quantity {
  const hints = readNameHints(context.indicatorName);
  const plain = normaliseText(text);
  const fromCell = readCell(text, plain, context, hints);
  const quantity = fromCell ?? read(plain, text, hints);
  const placed =
    quantity.kind === 'unreadable'
      ? { ...quantity, at: normaliseWithMap(text).indices[quantity.at] ?? text.length }
      : quantity;
  return applyContext(placed, context, hints, plain);
}

function read(plain: string, text: string, hints: NameHints): Quantity {
  if (FORMULA_ERROR.test(plain))
    return { kind: 'unreadable', text, name: null, at: 0, reason: 'formula-error' };
  if (EMPTY_WORDS.has(plain) || NOTHING.test(plain)) {
    const isNone = hints.countsIncidents && plain.startsWith('无');
    return isNone ? bareNumber(ZERO, 0, null, text) : { kind: 'empty', text, name: null };
  }
  if (
    ELLIPSIS.test(plain) ||
    BARE_LABEL.test(plain) ||
    (/[X×x*_]/u.test(plain) && PLACEHOLDER_DATE.test(plain))
  ) {
    return { kind: 'placeholder', text, name: null, comparison: null, unit: null };
  }
  const relative = parseRelative(plain, text);
  if (relative !== null) return relative;
  const body = plain.replace(CLOSING, '');
  const date = parseDate(body, text, hints);
  if (date !== null) return date;
  const figure = parseFigure(body, text);
  if (figure !== null && figure.kind !== 'unreadable') return figure;
  const words = readWords(plain, text);
  if (words !== null && words.kind === 'grade') return words;
  if (figure !== null) return withAside(body, text) ?? figure;
  return words ?? readChinese(plain, text) ?? { kind: 'text', text, name: null };
}

/** `6.35万人（其中脱贫人口0.8万人）`: further figures in brackets at the end only divide or explain the first. */
const ASIDE = /^([^()]+)(\((?:其中|含|包括|包含|较|比|同比|环比|上年)[^()]*\))$/u;

function withAside(body: string, text: string): Quantity | null {
  const [, value, tail] = ASIDE.exec(body) ?? [];
  const figure = value === undefined ? null : parseFigure(value, text);
  return figure?.kind === 'number' && tail !== undefined ? { ...figure, tail } : null;
}

function readWords(plain: string, text: string): Quantity | null {
  for (const [word, grade] of GRADE_WORDS) {
    if (plain.startsWith(word)) return { kind: 'grade', text, name: null, grade };
  }
  const bare = plain.replace(CLOSING, '');
  for (const { word, answer, whole } of ANSWER_WORDS) {
    if (whole ? bare === word : plain.startsWith(word)) return { kind: 'yes-no', text, name: null, answer };
  }
  return null;
}

/** `二十三人`, `两次`, `每年一次`: a Chinese numeral is a figure only when numeral and known unit are the whole value. */
function readChinese(plain: string, text: string): Quantity | null {
  if (ZERO_COUNT.test(plain)) return bareNumber(ZERO, 0, null, text);
  let from = 0;
  while (from < plain.length && from < 8 && !isChineseDigit(plain[from] ?? '')) from += 1;
  const numeral = readChineseNumeral(plain, from);
  if (numeral === null) return null;
  const figures = plain.slice(0, from) + numeral.value.toFixed() + plain.slice(numeral.to);
  const quantity = parseFigure(figures, text);
  if (quantity?.kind !== 'number' || quantity.unit === null || quantity.tail !== undefined) return null;
  if (quantity.name !== null || VAGUE_UNITS.has(quantity.unit.text)) return null;
  return quantity;
}

const VAGUE_UNITS: ReadonlySet<string> = new Set(
  '级类点面路代方流等档线把对道性致般体切样定直贯站里度升分角条心起'.split(''),
);

function bareNumber(value: Decimal, places: number, unit: Unit | null, text: string): NumberQuantity {
  const source = unit === null ? {} : ({ unitSource: 'format' } as const);
  return {
    kind: 'number',
    text,
    name: null,
    comparison: null,
    comparisonInWords: false,
    value,
    unit,
    isApproximate: false,
    places,
    ...source,
  };
}

/** A cell that holds a raw number: its format says what it means, its display adds signs and a unit. */
function readCell(text: string, plain: string, context: QuantityContext, hints: NameHints): Quantity | null {
  const raw = context.number === null || context.number === undefined ? null : toDecimal(context.number);
  if (raw === null) return null;
  const format = context.numberFormat ?? '';
  if (isDateFormat(format)) {
    const date = dateOfSerial(Number(raw));
    if (date !== null) {
      return { kind: 'date', text, name: null, comparison: null, from: null, to: date, isComplete: true };
    }
  }
  const shown = read(plain, text, hints);
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
  const value = isPercent ? raw.times(HUNDRED) : raw;
  if (shown.kind === 'date' || shown.kind === 'range') return shown;
  if (shown.kind === 'number') {
    const digit = powerOfTen(-Math.min(shown.places, 20));
    const candidates = shown.unit === null || isPercent ? [value] : [value, raw.div(shown.unit.scale)];
    const exact = candidates.find((candidate) => candidate.minus(shown.value).abs().lte(digit));
    if (exact !== undefined) return { ...shown, value: exact };
    if (isPercent) return { ...shown, value, unit: PERCENT, unitSource: 'format' };
  }
  return bareNumber(
    value,
    isPercent ? formatPlaces(format) : placesOf(value),
    isPercent ? PERCENT : null,
    text,
  );
}

function placesOf(value: Decimal): number {
  return (value.toFixed().split('.')[1] ?? '').length;
}

function formatPlaces(format: string): number {
  return (/\.([0#?]+)/.exec(format)?.[1] ?? '').length;
}

function applyContext(
  quantity: Quantity,
  context: QuantityContext,
  hints: NameHints,
  plain: string,
): Quantity {
  const named = context.isActual ? { ...hints, comparison: null } : hints;
  const operator = OPERATOR_WORDS.get(compactText(context.operator ?? ''));
  const unit = context.unit === null || context.unit === undefined ? null : readUnit(context.unit);
  const measured = withUnit(quantity, unit, hints, operator === '<=' || operator === '<');
  return withOperator(measured, operator ?? null, named, plain);
}

function withUnit(quantity: Quantity, column: Unit | null, hints: NameHints, isReverse: boolean): Quantity {
  if (quantity.kind !== 'number' && quantity.kind !== 'range' && quantity.kind !== 'placeholder')
    return quantity;
  const unit = column ?? hints.unit;
  if (unit === null) return quantity;
  const source = column === null ? 'name' : 'column';
  const own = quantity.unit;
  if (own !== null && !(own.base === '' && unit.base !== '%')) return quantity;
  const whole = own === null ? unit : joinUnits(own, unit);
  if (quantity.kind === 'placeholder') return { ...quantity, unit: whole };
  if (own === null && quantity.kind === 'number' && isAmbiguousPercent(quantity, unit, hints, isReverse)) {
    return {
      kind: 'unreadable',
      text: quantity.text,
      name: quantity.name,
      at: 0,
      reason: 'percent-ambiguous',
    };
  }
  return { ...quantity, unit: whole, unitSource: own === null ? source : 'cell' };
}

/** `5万` in a column headed 元 or 万元 is 5 万元; `15/人` under 元 is 15 元/人. */
function joinUnits(own: Unit, column: Unit): Unit {
  const scale = own.scale.eq(1) ? column.scale : own.scale;
  const base = column.base;
  const word = own.per === null ? own.text : '';
  const text = own.scale.eq(1) ? `${column.text}${own.text}` : `${word}${base}`;
  return { text, base, scale, per: own.per ?? column.per };
}

/**
 * 0.92 under a unit column `%` without a percent format may be 92 % or 0.92 % (rule book 2.2). It is read as written where
 * small rates are natural: the name is in the table of low rates (受害率, 差错率), or the target is an upper bound.
 */
function isAmbiguousPercent(
  quantity: NumberQuantity,
  unit: Unit,
  hints: NameHints,
  isReverse: boolean,
): boolean {
  if (unit.base !== '%' || hints.isLowRate || isReverse) return false;
  if (quantity.comparison === '<=' || quantity.comparison === '<') return false;
  return quantity.value.gt(0) && quantity.value.lt(1);
}

function withOperator(
  quantity: Quantity,
  operator: '>=' | '>' | '<=' | '<' | '=' | 'text' | null,
  hints: NameHints,
  plain: string,
): Quantity {
  if (operator === 'text') {
    const isFigure =
      quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'unreadable';
    return isFigure && plain !== '' ? { kind: 'text', text: quantity.text, name: null } : quantity;
  }
  const comparison =
    operator ?? (quantity.kind === 'number' && quantity.comparison === null ? hints.comparison : null);
  if (comparison === null) return quantity;
  if (quantity.kind === 'number') return { ...quantity, comparison, comparisonInWords: false };
  if (quantity.kind === 'date' || quantity.kind === 'placeholder' || quantity.kind === 'relative') {
    return { ...quantity, comparison };
  }
  return quantity;
}
