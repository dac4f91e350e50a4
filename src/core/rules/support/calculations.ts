import { type Decimal, decimal, halfOfLastDigit, ONE } from '../../text/decimal';
import { normaliseWithMap } from '../../text/normalise';
import { isDigit, readMultiplier, readNumeral } from '../../text/number';
import type { Unit } from '../../text/quantity';
import { readUnitInText } from './unit-in-text';

/** A number in a written calculation. */
export interface Operand {
  /** As written, normalised: `658090人`. */
  readonly text: string;
  /** Value with 万, 亿 and % taken into account: `412万人` → 4120000. */
  readonly scaled: Decimal;
  readonly value: Decimal;
  readonly places: number;
  readonly unit: Unit | null;
}

/** `658090人×32元=21058880元`: what was written on the left and what was claimed. */
export interface Equation {
  readonly left: string;
  /** Value of the left side with 万, 亿 and % taken into account. */
  readonly computed: Decimal;
  readonly operands: readonly Operand[];
  readonly result: Operand;
  /** By UTF-16 index of the raw text: the whole, and the number claimed without its unit. */
  readonly from: number;
  readonly to: number;
  readonly resultFrom: number;
  readonly resultTo: number;
}

const TIMES = '×xX*✕✖⨯';
const DIVIDE = '÷/';
/** Longest run of operands that is read as one calculation. */
const MOST_OPERANDS = 40;

/** The calculations with `=` in a text, in order. Only those that follow the grammar `a ×÷+- b … = c`. */
export function findEquations(raw: string): readonly Equation[] {
  const { text, indices } = normaliseWithMap(raw);
  const equations: Equation[] = [];
  let at = 0;
  while (at < text.length) {
    const reader = startsTerm(text, at) ? new CalculationReader(text, at) : null;
    const read = reader?.readEquations() ?? [];
    for (const equation of read) {
      equations.push({
        ...equation,
        from: indices[equation.from] ?? 0,
        to: (indices[equation.to - 1] ?? raw.length - 1) + 1,
        resultFrom: indices[equation.resultFrom] ?? 0,
        resultTo: (indices[equation.resultTo - 1] ?? raw.length - 1) + 1,
      });
    }
    at = Math.max(at + 1, reader?.at ?? 0);
  }
  return equations;
}

function startsTerm(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character === '(') return isDigit(text[at + 1] ?? '') || text[at + 1] === '(';
  return isDigit(character) && !/[0-9A-Za-z.]/.test(text[at - 1] ?? '');
}

/** Reads one calculation of normalised text from a place on; `at` is where reading stopped. */
class CalculationReader {
  at: number;
  private readonly operands: Operand[] = [];
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.at = start;
  }

  /** `a×b=c` gives one equation, `a×b=c=d` two; without an operator or an `=` none. */
  readEquations(): readonly Equation[] {
    let computed = this.readSum();
    if (computed === null || this.operands.length < 2) return [];
    let left = this.text.slice(this.start, this.at);
    let operands: readonly Operand[] = [...this.operands];
    const equations: Equation[] = [];
    while (computed !== null && this.takes('=')) {
      const resultFrom = this.at;
      const result = this.readOperand();
      if (!result) break;
      const resultTo = resultFrom + (/^-?[0-9][0-9,.]*/.exec(result.text)?.[0].length ?? 0);
      equations.push({
        left,
        computed,
        operands,
        result,
        from: this.start,
        to: this.at,
        resultFrom,
        resultTo,
      });
      left = result.text;
      computed = result.scaled;
      operands = [result];
    }
    return equations;
  }

  private takes(signs: string): boolean {
    const character = this.text[this.at];
    if (character === undefined || !signs.includes(character)) return false;
    this.at += 1;
    return true;
  }

  private readSum(): Decimal | null {
    let total = this.readProduct();
    while (total !== null) {
      const before = this.at;
      const sign = this.takes('+') ? 1 : this.takes('-') ? -1 : 0;
      if (sign === 0) return total;
      const next = this.readProduct();
      if (next === null) {
        this.at = before;
        return total;
      }
      total = total.plus(next.times(sign));
    }
    return null;
  }

  private readProduct(): Decimal | null {
    let total = this.readFactor();
    while (total !== null) {
      const before = this.at;
      const isTimes = this.takes(TIMES);
      if (!isTimes && !this.takes(DIVIDE)) return total;
      const next = this.readFactor();
      if (next === null || (!isTimes && next.eq(0))) {
        this.at = before;
        return total;
      }
      total = isTimes ? total.times(next) : total.div(next);
    }
    return null;
  }

  private readFactor(): Decimal | null {
    if (this.text[this.at] === '(' && this.depth < 5) {
      const before = this.at;
      this.at += 1;
      this.depth += 1;
      const inside = this.readSum();
      this.depth -= 1;
      if (inside !== null && this.takes(')')) {
        const unit = readUnitInText(this.text, this.at);
        if (unit) this.at = unit.to;
        return unit ? inside.times(scaleOf(unit.unit)) : inside;
      }
      this.at = before;
      return null;
    }
    return this.operands.length < MOST_OPERANDS ? (this.readOperand()?.scaled ?? null) : null;
  }

  private readOperand(): Operand | null {
    const from = this.at;
    if (!isDigit(this.text[from] ?? '')) return null;
    const numeral = readNumeral(this.text, from);
    if (!numeral || numeral.isPercent) return null;
    const unit = readUnitInText(this.text, numeral.to);
    this.at = this.skipNote(unit?.to ?? numeral.to);
    const operand: Operand = {
      text: this.text.slice(from, unit?.to ?? numeral.to),
      value: numeral.value,
      scaled: numeral.value.times(scaleOf(unit?.unit ?? null)),
      places: numeral.places,
      unit: unit?.unit ?? null,
    };
    this.operands.push(operand);
    return operand;
  }

  /** `50家企业×2万元`, `12人(县级)×300元`: a noun or a note between the unit and the next sign. */
  private skipNote(at: number): number {
    const note = /^(?:\([^()=]{1,20}\)|\p{Script=Han}{1,8}(?=[×xX*✕÷/+=]))/u.exec(
      this.text.slice(at, at + 24),
    );
    return note && /^[×xX*✕÷/+=-]/.test(this.text.slice(at + note[0].length)) ? at + note[0].length : at;
  }
}

/** Measures whose name only begins like a multiplier. */
const OWN_NAMES = /^(?:千米|千克|千瓦|百分)/;

/** What 万, 亿, % or 万元 make of a number; other measures (公里, 吨) count as written. */
function scaleOf(unit: Unit | null): Decimal {
  if (unit === null) return ONE;
  if (unit.base === '元') return unit.scale;
  if (unit.base === '%') return unit.scale.div(100);
  return OWN_NAMES.test(unit.text) ? ONE : (readMultiplier(unit.text, 0)?.factor ?? ONE);
}

const SCALES = ['1', '10000', '0.0001', '100000000', '0.00000001'].map((scale) => decimal(scale));

/**
 * The value that the left side has in the unit of the result. Where an operand or the result has no unit, 万 may be
 * meant: of the values 10⁴ apart the nearest one is taken.
 */
export function expectedResult(equation: Equation): Decimal {
  const { computed, operands, result } = equation;
  const value = computed.div(scaleOf(result.unit));
  const hasUnits = result.unit !== null && operands.every((operand) => operand.unit !== null);
  if (hasUnits || result.value.eq(0)) return value;
  const candidates = SCALES.map((scale) => value.times(scale));
  candidates.sort((a, b) => a.minus(result.value).abs().cmp(b.minus(result.value).abs()));
  return candidates[0] ?? value;
}

/** Is the claimed result right at its printed digits? */
export function isRight(equation: Equation): boolean {
  const half = halfOfLastDigit(equation.result.places);
  return expectedResult(equation).minus(equation.result.value).abs().lte(half);
}
