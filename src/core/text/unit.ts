import { type Decimal, decimal, ONE, roundHalfUp } from './decimal';
import { compactText } from './normalise';
import { readMultiplier } from './number';
import type { Unit } from './quantity';
import { UNIT_TABLE, type UnitEntry } from './unit-table';

/** A unit inside a normalised text and the index after it. */
export interface UnitInText {
  readonly unit: Unit;
  readonly to: number;
}

const BY_NAME = new Map<string, UnitEntry>();
for (const entry of UNIT_TABLE) for (const name of entry.names) BY_NAME.set(name, entry);
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

const NOUN = /^[\p{L}°℃]{1,4}$/u;
const NO_UNIT: ReadonlySet<string> = new Set(['', '无', '-', '/', '空', '其他', '定性', '文字']);
const PER_SEPARATOR = '·.、/*×,';
const OPEN_PER = /^(?:\p{Script=Han}{1,4}|[A-Za-z]{1,4})(?=$|[()])/u;
const TIMES: ReadonlySet<string> = new Set('年 月 日 天 季度 季 学期 学年 周 小时 年度 个月'.split(' '));

/** The percent sign, as a unit. */
export const PERCENT: Unit = { text: '%', base: '%', scale: ONE, per: null };

/**
 * A whole text as a unit (a 度量单位 cell, the bracket of a name): `万亩`, `元/人·年`, `百分比`. Any other short noun is taken
 * as a unit of its own; null for a blank, a dash, a figure or a sentence.
 */
export function readUnit(text: string): Unit | null {
  const plain = compactText(text)
    .replace(/^\((.{1,12})\)$/u, '$1')
    .replace(/^单位:/, '');
  if (NO_UNIT.has(plain)) return null;
  const known = readKnownUnit(plain, 0);
  if (known !== null && known.to === plain.length) return known.unit;
  // %(百分比), 元(人民币): the bracket repeats the unit
  const bracket = known === null ? '' : plain.slice(known.to);
  if (known !== null && /^\([^()]{1,8}\)$/u.test(bracket)) return known.unit;
  const parts = /^([^/每]{1,4})(?:\/|每)(.{1,6})$/u.exec(plain);
  if (parts?.[1] !== undefined && parts[2] !== undefined && NOUN.test(parts[1])) {
    return { ...simpleUnit(parts[1]), text: plain, per: perText(parts[2]) };
  }
  return NOUN.test(plain) ? simpleUnit(plain) : null;
}

/**
 * The longest unit of the table at an index of a normalised text, with a multiplier before it (`万人`) and what it is
 * counted per after it (`元/人、天`); null when none stands there. A multiplier alone (`5万`) has base ''; so has `/人`.
 */
export function readKnownUnit(text: string, from: number): UnitInText | null {
  const plain = readBase(text, from);
  const scaled = plain === null || plain.entry.base === '' ? readMultiplier(text, from) : null;
  const main = plain ?? (scaled === null ? null : readBase(text, scaled.to));
  const to = main?.to ?? scaled?.to ?? from;
  const per = readPer(text, to);
  if (main === null && scaled === null && per === null) return null;
  const end = per?.to ?? to;
  const factor = scaled?.factor ?? ONE;
  return {
    unit: {
      text: text.slice(from, end),
      base: main?.entry.base ?? '',
      scale: factor.times(main === null ? ONE : decimal(main.entry.scale)),
      per: per?.per ?? null,
    },
    to: end,
  };
}

/** Lengths of time that convert exactly: a month has no fixed number of days. */
const DURATIONS: readonly Readonly<Record<string, number>>[] = [
  { 月: 1, 季度: 3, 年: 12 },
  { 秒: 1, 分钟: 60, 小时: 3600, 天: 86_400, 周: 604_800 },
];

/** By what a figure in one unit is multiplied to stand in another, told by their scales alone. */
export function scaleInto(from: Unit, into: Unit): Decimal {
  return from.scale.eq(into.scale) ? ONE : from.scale.div(into.scale);
}

/** A twelfth has no end: 12 months of it must still make a year. */
const PLACES_OF_A_CONVERSION = 15;

/** A figure times the factor into another unit. */
export function converted(value: Decimal, factor: Decimal): Decimal {
  return factor === ONE ? value : roundHalfUp(value.times(factor), PLACES_OF_A_CONVERSION);
}

/** By what a figure in one unit is multiplied to stand in another of the same base or kind of duration; null: no such factor. */
export function factorInto(from: Unit, into: Unit): Decimal | null {
  if (from.base === into.base) return scaleInto(from, into);
  for (const lengths of DURATIONS) {
    const [own, other] = [lengths[from.base], lengths[into.base]];
    if (own && other) return from.scale.times(own).div(into.scale.times(other));
  }
  return null;
}

/** The fewest and the most days that months, quarters and years have. */
const DAYS_OF: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  月: [28, 31],
  季度: [90, 92],
  年: [365, 366],
};

/** Between which factors a duration in months converts into one in days, or the other way round; null: neither is. */
export function spanInto(from: Unit, into: Unit): readonly [least: Decimal, most: Decimal] | null {
  const [months, days] = DAYS_OF[from.base] ? [from, into] : [into, from];
  const [fewest, most] = DAYS_OF[months.base] ?? [];
  const seconds = DURATIONS[1]?.[days.base];
  if (!fewest || !most || !seconds || from.per !== into.per) return null;
  const factor = (count: number) => months.scale.times(count).times(86_400).div(days.scale.times(seconds));
  return months === from ? [factor(fewest), factor(most)] : [ONE.div(factor(most)), ONE.div(factor(fewest))];
}

/** True when two units measure the same thing, so that one converts into the other (人 and 万人, 元/人 and 元/人). */
export function sameUnit(first: Unit | null, second: Unit | null): boolean {
  if (first === null || second === null) return first === second;
  return first.base === second.base && first.per === second.per;
}

/** A value in one unit → in another (410 万人 → 4100000 人); null when they do not measure the same thing. */
export function convert(value: Decimal, from: Unit | null, to: Unit | null): Decimal | null {
  if (!sameUnit(from, to)) return null;
  return from === null || to === null ? value : value.times(from.scale).div(to.scale);
}

/** A noun as a unit of its own, whatever it is. */
export function simpleUnit(text: string): Unit {
  return { text, base: text, scale: ONE, per: null };
}

function readBase(text: string, from: number): { readonly entry: UnitEntry; readonly to: number } | null {
  for (let length = Math.min(LONGEST, text.length - from); length > 0; length -= 1) {
    const entry = BY_NAME.get(text.slice(from, from + length));
    if (entry !== undefined && !runsOn(text, from, length)) return { entry, to: from + length };
  }
  return null;
}

/** A Latin unit must end where the Latin word does: `m` is no unit in `mol`. */
function runsOn(text: string, from: number, length: number): boolean {
  return /[A-Za-z]/.test(text[from + length - 1] ?? '') && /[A-Za-z0-9]/.test(text[from + length] ?? '');
}

function readPer(text: string, from: number): { readonly per: string; readonly to: number } | null {
  if (text[from] !== '/' && text[from] !== '每') return null;
  const parts: string[] = [];
  let to = from;
  while (
    parts.length < 3 &&
    (parts.length === 0 || PER_SEPARATOR.includes(text[to] ?? '\n') || text[to] === '每')
  ) {
    const start = to + 1;
    const base = readBase(text, start);
    if (base === null) break;
    // 元/人月 is 元/人·月.
    const both = /^(人|户)([年月日天])$/.exec(text.slice(start, base.to));
    parts.push(...(both?.slice(1) ?? [text.slice(start, base.to)]));
    to = base.to;
  }
  if (parts.length > 0) return { per: joinPer(parts), to };
  // 2人/村, 0.5公里/万人: counted per anything short that ends the unit
  const noun = text[from] === '/' ? OPEN_PER.exec(text.slice(from + 1, from + 7))?.[0] : undefined;
  return noun === undefined || noun.length > 4 ? null : { per: noun, to: from + 1 + noun.length };
}

/** 每年每人 and 每人每年 are one measure: times stand last. */
function joinPer(parts: readonly string[]): string {
  const isTime = (part: string): boolean => TIMES.has(part);
  return [...parts.filter((part) => !isTime(part)), ...parts.filter(isTime)].join('·');
}

function perText(text: string): string {
  return [...text].map((character) => (PER_SEPARATOR.includes(character) ? '·' : character)).join('');
}
