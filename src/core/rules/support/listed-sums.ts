import { type Decimal, sum, ZERO } from '../../text/decimal';
import { normaliseText } from '../../text/normalise';
import type { Unit } from '../../text/quantity';
import { findEquations } from './calculations';
import { type ReadFigure, readTextFigures } from './read-text-figures';
import { inBaseUnit } from './text-figures';

/** A whole and the parts that a text lists for it: `标准 550 元/人，省 495 元、市 23 元、县 32 元`. */
export interface ListedSum {
  readonly whole: ReadFigure;
  readonly parts: readonly ReadFigure[];
  /** In the base unit (元). */
  readonly total: Decimal;
  /** The parts are all there is; else (其中) they may only not exceed the whole. */
  readonly isExhaustive: boolean;
}

const MADE_OF = /组成|构成|来源|包括|分别/;
const AMONG = /其中/;
const LEVEL_OF_GOVERNMENT = /^(?:中央|省|自治区|市|州|盟|地区|县|区|旗|乡|镇|本级|上级)/;
const PUBLIC_MONEY = /补助|补贴|财政|筹资|安排|拨款/;
/** How far a part may stand from the figure before it. */
const REACH = 60;

/** Sums that a text spells out as a whole with its parts, all in money or all in the same price. */
export function findListedSums(raw: string): readonly ListedSum[] {
  const figures = readTextFigures(raw).filter((figure) => figure.unit?.base === '元' && figure.high === null);
  const sums: ListedSum[] = [];
  for (let at = 0; at < figures.length; at++) {
    const whole = figures[at];
    const first = figures[at + 1];
    if (!whole || !first) break;
    const lead = between(raw, whole, first);
    if (lead === null) continue;
    const isMadeOf = MADE_OF.test(lead);
    const isByLevel =
      LEVEL_OF_GOVERNMENT.test(lead.replace(/^[,，;；、:：(]+/, '')) && PUBLIC_MONEY.test(whole.metric);
    if (!isMadeOf && !isByLevel && !AMONG.test(lead)) continue;
    const parts = [first];
    for (const next of figures.slice(at + 2)) {
      const last = parts.at(-1);
      if (!last || between(raw, last, next) === null || !sameMeasure(first.unit, next.unit)) break;
      parts.push(next);
    }
    if (parts.length < 2 || !isComparable(whole.unit, first.unit)) continue;
    sums.push({
      whole,
      parts,
      total: sum(parts.map(inBaseUnit)),
      isExhaustive: isMadeOf || isByLevel,
    });
    at += parts.length;
  }
  return sums;
}

/** The words between two figures of one list; null when a sentence, a calculation or a second whole parts them. */
function between(raw: string, first: ReadFigure, second: ReadFigure): string | null {
  const words = normaliseText(raw.slice(first.to, second.from));
  if (words.length > REACH || /[。=×÷+]|合计|共计|总计/.test(words)) return null;
  return words;
}

function sameMeasure(first: Unit | null, second: Unit | null): boolean {
  return first?.base === second?.base && (first?.per ?? null) === (second?.per ?? null);
}

/** `550 元/人` made of `省 495 元`: the parts may leave out what the whole is counted per. */
function isComparable(whole: Unit | null, part: Unit | null): boolean {
  return sameMeasure(whole, part) || part?.per === null;
}

/** A 合计 that a calculation text states after two or more calculations. */
export interface StatedTotal {
  readonly total: ReadFigure;
  /** In 元. */
  readonly expected: Decimal;
  readonly results: readonly string[];
}

const TOTAL_WORD = /(?:合计|共计|总计)[^0-9。；;]{0,12}$/;

/**
 * 合计 after calculations whose results are money: what they add up to. A text with further amounts in between is left
 * alone: nobody can say what the total was meant to hold.
 */
export function findStatedTotals(raw: string): readonly StatedTotal[] {
  const equations = findEquations(raw).filter((equation) => equation.result.unit?.base === '元');
  const figures = readTextFigures(raw).filter(
    (figure) => figure.unit?.base === '元' && figure.unit.per === null,
  );
  const totals: StatedTotal[] = [];
  let start = 0;
  for (const figure of figures) {
    const lead = raw.slice(Math.max(0, figure.from - 24), figure.from);
    const isInside = equations.some((equation) => figure.from >= equation.from && figure.to <= equation.to);
    if (isInside || !TOTAL_WORD.test(lead)) continue;
    const used = equations.filter((equation) => equation.from >= start && equation.to <= figure.from);
    const others = figures.filter(
      (other) =>
        other.from >= start &&
        other.to <= figure.from &&
        !used.some((equation) => other.from >= equation.from && other.to <= equation.to) &&
        !used.some((equation) => equation.result.scaled.eq(inBaseUnit(other))),
    );
    if (used.length >= 2 && others.length === 0) {
      totals.push({
        total: figure,
        expected: used.reduce((total, equation) => total.plus(equation.result.scaled), ZERO),
        results: used.map((equation) => equation.result.text),
      });
    }
    start = figure.to;
  }
  return totals;
}
