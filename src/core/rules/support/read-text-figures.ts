import type { Decimal } from '../../text/decimal';
import { normaliseWithMap } from '../../text/normalise';
import { isDigit, type Numeral, readNumeral } from '../../text/number';
import type { Comparison, Unit } from '../../text/quantity';
import { remembered } from '../../text/remembered';
import { PERCENT } from '../../text/unit';
import { metricBefore, wordsAfter } from './text-figure-metric';
import {
  COMPARISONS_AFTER,
  comparisonAtEnd,
  isCalendarFigure,
  isEnumerator,
  quotedSpans,
} from './text-figure-words';
import { readUnitInText } from './unit-in-text';

/** One figure in running text, with the words that say what it measures. */
export interface ReadFigure {
  /** Number, unit and comparison as they stand in the raw text, by UTF-16 index. */
  readonly from: number;
  readonly to: number;
  /** The same, normalised: `≥40%`. */
  readonly text: string;
  /** The words before it in its clause, without enumerators and 为/达到/约: `参保人住院费用实际报销比例`. */
  readonly metric: string;
  /** The words after it up to the next break (`24792人参保计划` → `参保计划`). */
  readonly following: string;
  readonly comparison: Comparison | null;
  /** In the written unit; the lower end of a span. */
  readonly value: Decimal;
  /** Upper end of a span (`6-9个月`), else null. */
  readonly high: Decimal | null;
  readonly places: number;
  readonly unit: Unit | null;
  readonly isApproximate: boolean;
  /** The year or year word that governs it: `2018年`, `上年`; null when none stands before it in its sentence. */
  readonly period: string | null;
  /** 累计 and the like before it in its clause. */
  readonly isCumulative: boolean;
}

const SPAN_SIGNS = '-~';
const SENTENCE_END = '。;!?';
const PERIOD = /(?:19|20)[0-9]{2}年(?!底|末|初)|上年度?|去年|上一年度?|前一年度?|本年度?|今年|当年/g;
/** How far before a figure its year may stand. */
const PERIOD_REACH = 80;
const CUMULATIVE = /累计|历年|总投资|项目总额|项目总金额|资金总额/;

/**
 * The figures of a running text in order, with metric, comparison and unit. Years and dates, document numbers, titles in
 * 《》, list enumerators and codes are no figures.
 */
export const readTextFigures: (raw: string) => readonly ReadFigure[] = remembered((raw) => {
  const { text, indices } = normaliseWithMap(raw);
  const quoted = quotedSpans(text);
  const figures: ReadFigure[] = [];
  let clauseFrom = 0;
  let sentenceFrom = 0;
  let nextQuote = 0;
  let at = 0;
  while (at < text.length) {
    const quote = quoted[nextQuote];
    if (quote && at >= quote.from) {
      at = Math.max(at, quote.to);
      nextQuote += 1;
      continue;
    }
    if (SENTENCE_END.includes(text[at] ?? '\n')) sentenceFrom = at + 1;
    const numeral = startsFigure(text, at) ? readNumeral(text, at) : null;
    if (!numeral) {
      at += 1;
      continue;
    }
    if (isCalendarFigure(text, at, numeral.to) || isEnumerator(text, at, numeral.to)) {
      at = numeral.to;
      continue;
    }
    const figure = readAt(text, at, numeral, clauseFrom, sentenceFrom);
    figures.push({
      ...figure.read,
      from: indices[figure.from] ?? 0,
      // The index after the last character is that of the next kept one; step back over what was dropped between.
      to: (indices[figure.to - 1] ?? raw.length - 1) + 1,
    });
    clauseFrom = figure.to;
    at = figure.to;
  }
  return figures;
});

function startsFigure(text: string, at: number): boolean {
  const first = text[at] ?? '';
  if (!isDigit(first)) return first === '百' && text.startsWith('百分之', at);
  // A digit inside a code (`G318`, `COVID-19`) or behind a decimal point is no figure of its own.
  return (
    !/[A-Za-z0-9.]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    !/[A-Za-z]-$/.test(text.slice(Math.max(0, at - 2), at))
  );
}

interface FigureAt {
  readonly from: number;
  readonly to: number;
  readonly read: Omit<ReadFigure, 'from' | 'to'>;
}

function readAt(
  text: string,
  at: number,
  numeral: Numeral,
  clauseFrom: number,
  sentenceFrom: number,
): FigureAt {
  const first = unitAt(text, numeral);
  let to = first.to;
  let unit = first.unit;
  let high: Decimal | null = null;
  let places = numeral.places;
  if (SPAN_SIGNS.includes(text[to] ?? '\n')) {
    const upper = isDigit(text[to + 1] ?? '') ? readNumeral(text, to + 1) : null;
    if (upper?.value.gt(numeral.value)) {
      const second = unitAt(text, upper);
      high = upper.value;
      places = Math.max(places, upper.places);
      unit = second.unit ?? unit;
      to = second.to;
    }
  }
  const before = comparisonBefore(text, at, clauseFrom);
  const after = comparisonAfter(text, to);
  const from = before.from;
  to = after.to;
  const lead = text.slice(Math.max(sentenceFrom, from - PERIOD_REACH), from);
  const metric = metricBefore(text, from, Math.max(clauseFrom, sentenceFrom));
  return {
    from,
    to,
    read: {
      text: text.slice(from, to),
      metric,
      following: wordsAfter(text, to),
      comparison: after.comparison ?? before.comparison,
      value: numeral.value,
      high,
      places,
      unit,
      isApproximate: before.isApproximate || after.isApproximate || first.isMore,
      period: [...lead.matchAll(PERIOD)].at(-1)?.[0] ?? null,
      isCumulative: CUMULATIVE.test(metric),
    },
  };
}

function unitAt(
  text: string,
  numeral: Numeral,
): { readonly unit: Unit | null; readonly to: number; readonly isMore: boolean } {
  if (numeral.isPercent) return { unit: PERCENT, to: numeral.to, isMore: false };
  // `100余人`, `30多户`: the unit stands behind the word.
  const isMore = /[余多]/.test(text[numeral.to] ?? '');
  const known = readUnitInText(text, isMore ? numeral.to + 1 : numeral.to);
  return known ? { ...known, isMore } : { unit: null, to: numeral.to, isMore: false };
}

function comparisonBefore(text: string, at: number, clauseFrom: number) {
  let from = at;
  let comparison: Comparison | null = null;
  let isApproximate = false;
  for (let step = 0; step < 3; step++) {
    const lead = text.slice(Math.max(clauseFrom, from - 6), from);
    const found = comparisonAtEnd(lead);
    if (!found) break;
    const [word, sign] = found;
    if (sign === 'about') isApproximate = true;
    else comparison ??= sign;
    from -= word.length;
  }
  return { from, comparison, isApproximate };
}

function comparisonAfter(text: string, at: number) {
  const found = COMPARISONS_AFTER.find(([word]) => text.startsWith(word, at));
  if (!found) return { to: at, comparison: null, isApproximate: false };
  const [word, sign] = found;
  return {
    to: at + word.length,
    comparison: sign === 'about' ? null : sign,
    isApproximate: sign === 'about',
  };
}
