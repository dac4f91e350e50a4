import { readChineseNumeral } from './chinese-numeral';
import { endOfMonth, isCalendarDate } from './date';
import { isDigit } from './number';
import type { Comparison, DateQuantity, PartialDate } from './quantity';

/**
 * ```text
 * date     = [ words ] , [ sign ] , ( span | point ) , [ bound ] , [ words ] ;   (* words: no digit, short *)
 * span     = point , joiner , point                     (* 2021年1月-12月, 2022年3月-2023年11月, 2021.1.1-2021.12.31 *)
 *          | part ;                                     (* 全年, 2021年上半年, 第三季度 *)
 * point    = year , "年" , [ part | month , "月" , [ day , "日" | edge ] ]
 *          | month , "月" , [ day , "日" | edge ]
 *          | year , sep , month , [ sep , day ] | yyyymmdd ;
 * edge     = 底 | 末 | 初 | 上旬 | 中旬 | 下旬 ;
 * bound    = 前 | 以前 | 之前 | 内 | 后 ;
 * joiner   = 至 | 到 | "-" | "~" ;
 * ```
 * A year of its own takes no words beside it, so that `2021年任务` is no date; `1年`, `6-9个月` are durations and no dates.
 */
export interface DateHints {
  /** The indicator's name asks for a time (完成时间), so that `2021.12` is a month. */
  readonly expectsDate: boolean;
  /** The name asks for a length of time (月数, 期限), so that `12月` is twelve months. */
  readonly expectsDuration: boolean;
}

interface Reading {
  readonly from: PartialDate | null;
  readonly to: PartialDate;
  readonly end: number;
  /** Only a year was written. */
  readonly isYearOnly: boolean;
  /** Figures without 年 or 月, which could be a number as well. */
  readonly isBare: boolean;
  /** A month without year and day. */
  readonly isMonthOnly?: boolean;
}

const WORDS_BEFORE_LIMIT = 14;
const WORDS_AFTER_LIMIT = 12;
const BEFORE = ['以前', '之前', '前', '以内', '之内', '内'];
const AFTER = ['以后', '之后', '后', '起'];
const JOINERS = ['至', '到', '--', '-', '~', '—'];
const SIGNS: readonly (readonly [string, Comparison])[] = [
  ['≤', '<='],
  ['<', '<'],
  ['≥', '>='],
  ['>', '>'],
  ['=', '='],
  ['不晚于', '<='],
  ['不迟于', '<='],
  ['不超过', '<='],
  ['早于', '<'],
  ['截至', '<='],
  ['截止到', '<='],
  ['截止至', '<='],
  ['截止', '<='],
];

/** Parts of a year: first month, last month. */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['全年', 1, 12],
  ['年内', 1, 12],
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前3季度', 1, 9],
  ...['一', '二', '三', '四'].flatMap((ordinal, index) =>
    [`第${ordinal}季度`, `${ordinal}季度`, `第${index + 1}季度`, `${index + 1}季度`, `第${ordinal}季`].map(
      (name) => [name, index * 3 + 1, index * 3 + 3] as const,
    ),
  ),
];
/** Points of a year without its number. */
const YEAR_EDGES: readonly (readonly [string, number])[] = [
  ['年底', 12],
  ['年末', 12],
  ['年终', 12],
  ['年中', 6],
  ['年初', 1],
];
/** Words that stand for the form's own year. */
const THIS_YEAR = ['本年度', '当年度', '本年', '当年', '今年', '该年'];

/** Reads a normalised value as a date, a deadline or a span of dates; null when it is none. */
export function parseDate(text: string, original: string, hints: DateHints): DateQuantity | null {
  for (let start = 0; start < text.length && start <= WORDS_BEFORE_LIMIT + 4; start += 1) {
    if (start > 0 && isDigit(text[start - 1] ?? '')) return null;
    const reading = readSpan(text, start, hints) ?? readWord(text, start);
    const date = reading === null ? null : finish(text, original, start, reading, hints);
    if (date !== null) return date;
  }
  return null;
}

function finish(
  text: string,
  original: string,
  start: number,
  reading: Reading,
  hints: DateHints,
): DateQuantity | null {
  let before = text.slice(0, start);
  let comparison: Comparison | null = null;
  for (const [sign, meaning] of SIGNS) {
    if (before.endsWith(sign)) {
      comparison = meaning;
      before = before.slice(0, -sign.length);
      break;
    }
  }
  let end = reading.end;
  const bound = BEFORE.find((word) => text.startsWith(word, end));
  const lower = AFTER.find((word) => text.startsWith(word, end));
  if (bound !== undefined) {
    comparison = '<=';
    end += bound.length;
  } else if (lower !== undefined) {
    comparison = '>=';
    end += lower.length;
  }
  const after = text.slice(end).replace(/^[,、]|[。.;,、]+$/g, '');
  if (/\d/.test(before + after) || /[%‰]/.test(after)) return null;
  if (before.length > WORDS_BEFORE_LIMIT || after.length > WORDS_AFTER_LIMIT) return null;
  if (reading.isMonthOnly === true && !hints.expectsDate) {
    // ≥12月 counts months
    if (/[于到过达]$/u.test(before) || comparison === '>=' || comparison === '>' || comparison === '=')
      return null;
    if (/^[/每]/u.test(after)) return null;
  }
  const hasWords = before !== '' || after !== '';
  if (
    (reading.isYearOnly && bound === undefined && hasWords) ||
    (reading.isBare && reading.from === null && hasWords && !hints.expectsDate)
  )
    return null;
  const isSigned = comparison !== null && bound === undefined && lower === undefined && reading.from === null;
  if (reading.isBare && isSigned && !hints.expectsDate) return null;
  if (!reading.isYearOnly && /^[级次个人]/.test(after)) return null;
  const name = before.replace(/[:(]$/, '').replace(/(?:于|在|自|从|为|本年度?|当年度?|今年)+$/, '');
  const { from, to } = reading;
  const isComplete = to.year !== null && to.month !== null;
  return { kind: 'date', text: original, name: name === '' ? null : name, comparison, from, to, isComplete };
}

function readSpan(text: string, start: number, hints: DateHints): Reading | null {
  const first =
    readLeadingMonth(text, start, hints) ?? readPoint(text, start, hints) ?? readYearPair(text, start);
  if (first === null) return null;
  const joiner = JOINERS.find((word) => text.startsWith(word, first.end));
  if (joiner === undefined) return first.isOpen === true ? null : first;
  const second = readPoint(text, first.end + joiner.length, hints);
  if (second === null) return first.isOpen === true ? null : first;
  const year = second.to.year ?? first.to.year;
  const from = {
    ...(first.from ?? first.to),
    year: first.to.year ?? (first.isOpen === true ? second.to.year : null),
  };
  const isYearOnly = second.isYearOnly;
  return {
    from,
    to: { ...second.to, year },
    end: second.end,
    isYearOnly,
    isBare: first.isBare && second.isBare,
  };
}

type Point = Reading & { readonly isOpen?: boolean };

/** `1` of `1-12月`, `2021年1` of `2021年1-12月`: a month whose 月 stands after the joiner. */
function readLeadingMonth(text: string, start: number, hints: DateHints): Point | null {
  if (hints.expectsDuration) return null;
  const year = figure(text, start, 4);
  const hasYear = year !== null && isYear(year.value) && text[year.to] === '年';
  const month = figure(text, hasYear ? year.to + 1 : start, 2);
  if (month === null || month.value < 1 || month.value > 12) return null;
  if (!JOINERS.some((word) => text.startsWith(word, month.to))) return null;
  const joined = JOINERS.find((word) => text.startsWith(word, month.to)) ?? '';
  const last = figure(text, month.to + joined.length, 2);
  if (last === null || text[last.to] !== '月') return null;
  const to = { year: hasYear ? year.value : null, month: month.value, day: null };
  return { from: null, to, end: month.to, isYearOnly: false, isBare: false, isOpen: true };
}

/** `2020-2022年`, `2021至2023年`. */
function readYearPair(text: string, start: number): Point | null {
  const first = figure(text, start, 4);
  if (first === null || !isYear(first.value)) return null;
  const joiner = JOINERS.find((word) => text.startsWith(word, first.to));
  if (joiner === undefined) return null;
  const second = figure(text, first.to + joiner.length, 4);
  if (second === null || !isYear(second.value) || second.value < first.value || text[second.to] !== '年')
    return null;
  const to = { year: first.value, month: null, day: null };
  return { from: null, to, end: first.to, isYearOnly: true, isBare: false, isOpen: true };
}

function readPoint(text: string, start: number, hints: DateHints): Point | null {
  const year = figure(text, start, 8);
  if (year !== null && text[year.to] === '年' && isYear(year.value))
    return afterYear(text, year.to + 1, year.value);
  const plain = readPlain(text, start, hints) ?? readRecurringDay(text, start);
  if (plain !== null) return plain;
  if (year === null || year.value > 12 || year.value < 1 || text[year.to] !== '月') return null;
  const month = afterMonth(text, year.to + 1, null, year.value);
  const isLength = hints.expectsDuration && month.to.day === null;
  return isLength ? null : month;
}

function afterYear(text: string, start: number, year: number): Point {
  const from = text[start] === '度' ? start + 1 : start;
  for (const [word, first, last] of PARTS) {
    const name = word.startsWith('年') ? word.slice(1) : word;
    if (!text.startsWith(name, from)) continue;
    // 内 alone is a deadline and is read as one
    if (name === '内') break;
    return part(text, from + name.length, year, first, last);
  }
  for (const [word, month] of YEAR_EDGES) {
    for (const name of [word, word.slice(1)]) {
      if (text.startsWith(name, from))
        return edge(from + name.length, year, month, word === '年初' ? null : 31);
    }
  }
  const month = figure(text, from, 2);
  if (month !== null && month.value >= 1 && month.value <= 12 && text[month.to] === '月') {
    return afterMonth(text, month.to + 1, year, month.value);
  }
  return { from: null, to: { year, month: null, day: null }, end: from, isYearOnly: true, isBare: false };
}

function afterMonth(text: string, start: number, year: number | null, month: number): Point {
  const from = text[start] === '份' ? start + 1 : start;
  const last = endOfMonth(year, month);
  const edges: readonly (readonly [string, number])[] = [
    ['上旬', 10],
    ['中旬', 20],
    ['下旬', last],
    ['底', last],
    ['末', last],
    ['初', 10],
  ];
  for (const [word, day] of edges) {
    if (text.startsWith(word, from)) return edge(from + word.length, year, month, day);
  }
  const day = figure(text, from, 2);
  const mark = text[day?.to ?? 0] ?? '';
  if (day !== null && (mark === '日' || mark === '号') && isCalendarDate(year ?? 2000, month, day.value)) {
    return edge(day.to + 1, year, month, day.value);
  }
  return { ...edge(from, year, month, null), isMonthOnly: year === null };
}

function edge(end: number, year: number | null, month: number, day: number | null): Point {
  return { from: null, to: { year, month, day }, end, isYearOnly: false, isBare: false };
}

function part(text: string, end: number, year: number | null, first: number, last: number): Point {
  const isEnd = text[end] === '末' || text[end] === '底';
  const to = { year, month: last, day: endOfMonth(year, last) };
  const from = isEnd ? null : { year, month: first, day: 1 };
  return { from, to, end: isEnd ? end + 1 : end, isYearOnly: false, isBare: false };
}

/** `10日前` of `每月10日前`: a day of every month. */
function readRecurringDay(text: string, start: number): Point | null {
  const day = figure(text, start, 2);
  if (day === null || day.value < 1 || day.value > 31 || text[start - 1] !== '月') return null;
  if (text[day.to] !== '日' && text[day.to] !== '号') return null;
  const to = { year: null, month: null, day: day.value };
  return { from: null, to, end: day.to + 1, isYearOnly: false, isBare: false };
}

/** `2021-12-31`, `2021/12/31`, `2021.12`, `20211231`. */
function readPlain(text: string, start: number, hints: DateHints): Point | null {
  const run = figure(text, start, 8);
  if (run === null) return null;
  if (run.to - start === 8) return readCompact(run.value, run.to);
  const separator = text[run.to] ?? '';
  if (run.to - start !== 4 || !isYear(run.value) || !'-/.'.includes(separator) || separator === '')
    return null;
  const month = figure(text, run.to + 1, 2);
  if (month === null || month.value < 1 || month.value > 12) return null;
  const day = text[month.to] === separator ? figure(text, month.to + 1, 2) : null;
  if (day !== null) {
    if (!isCalendarDate(run.value, month.value, day.value)) return null;
    return { ...edge(skipTime(text, day.to), run.value, month.value, day.value), isBare: false };
  }
  if (/[\d%‰.]/.test(text[month.to] ?? '')) return null;
  const isSpan =
    JOINERS.some((word) => text.startsWith(word, month.to)) &&
    /^\D{1,2}(?:19|20)\d\d\./.test(text.slice(month.to, month.to + 8));
  if (separator === '.' && !hints.expectsDate && !isSpan && month.to - run.to !== 3) return null;
  return { ...edge(month.to, run.value, month.value, null), isBare: true };
}

function readCompact(value: number, end: number): Point | null {
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  if (!isYear(year) || !isCalendarDate(year, month, day)) return null;
  return { ...edge(end, year, month, day), isBare: true };
}

/** `00:00:00` after a date that a program wrote. */
function skipTime(text: string, from: number): number {
  return from + (/^[ T]?\d{1,2}:\d{2}(?::\d{2})?/.exec(text.slice(from, from + 12))?.[0].length ?? 0);
}

/** `年底前`, `全年`, `第三季度`, `本年12月`. */
function readWord(text: string, start: number): Point | null {
  const own = THIS_YEAR.find((word) => text.startsWith(word, start));
  const from = start + (own?.length ?? 0);
  for (const [word, first, last] of PARTS) {
    const name = own !== undefined && word.startsWith('年') ? word.slice(1) : word;
    if (text.startsWith(name, from) && !/[每按各≥≤<>=\d一二两三四五六七八九十]/.test(text[start - 1] ?? '')) {
      return { ...part(text, from + name.length, null, first, last) };
    }
  }
  for (const [word, month] of YEAR_EDGES) {
    const name = own !== undefined ? word.slice(1) : word;
    if (text.startsWith(name, from) && !/[历同多去]/.test(text[start - 1] ?? '')) {
      return edge(from + name.length, null, month, word === '年初' ? null : 31);
    }
  }
  return null;
}

function isYear(value: number): boolean {
  return value >= 1949 && value <= 2099;
}

/** A run of at most `limit` digits, or a Chinese numeral, that no further digit follows. */
function figure(
  text: string,
  from: number,
  limit: number,
): { readonly value: number; readonly to: number } | null {
  let to = from;
  while (to - from < limit && isDigit(text[to] ?? '')) to += 1;
  if (to > from) return isDigit(text[to] ?? '') ? null : { value: Number(text.slice(from, to)), to };
  const chinese = readChineseNumeral(text, from);
  return chinese === null || chinese.value.gt(9999)
    ? null
    : { value: Number(chinese.value.toFixed()), to: chinese.to };
}
