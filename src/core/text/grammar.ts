import type { Decimal } from './decimal';
import {
  type Amount,
  chosenMark,
  type Head,
  NO_HEAD,
  NO_TAIL,
  readAmount,
  readHead,
  readTail,
  type Source,
  type Tail,
  unitWithHead,
} from './figure-parts';
import type { Comparison, Quantity, Unit } from './quantity';
import { type Token, tokenize } from './tokens';
import { convert, readKnownUnit, sameUnit } from './unit';

/**
 * Recursive descent over the tokens of a normalised value. Names in capitals are token kinds.
 *
 * ```text
 * value     = figure | band | tolerance | blank ;
 * figure    = head , amount , [ JOINER , amount ] , tail ;   (* 6-9个月, 5000元至1万元 *)
 * head      = [ name ] , { BEFORE } ;                        (* 参保人数 约 达 *)
 * name      = WORDS , { WORDS | BEFORE } ;                   (* one sentence, at most a line *)
 * amount    = NUMBER , { INFIX | UNIT } ;                    (* INFIX: 余, 多 *)
 * tail      = { AFTER | noun | bracket } ;                   (* 以上, 左右, 覆盖, (含税) *)
 * band      = amount , LESS , [ WORDS ] , LESS , amount      (* 90%≤X≤95% *)
 *           | head , GREATER , amount , [ "且" ] , LESS , amount ;   (* ≥5且≤10 *)
 * tolerance = head , [ amount ] , PLUSMINUS , amount , tail ;
 * blank     = head , [ BLANK ] , [ UNIT ] , tail ;           (* ≥**%, ≥ %, 公里 *)
 * ```
 *
 * When words stand on both sides of the figure, those after it may be a short noun or verb only; anything longer is a
 * sentence with a figure in it and stays unreadable (`严格按照预算标准1000元/人给补助对象兑付补助`).
 *
 * Takes a normalised value and the raw one, which is kept as the quantity's text; null when the value holds neither a figure
 * nor a blank. `at` of an unreadable one indexes the normalised text.
 */
export function parseFigure(text: string, original: string): Quantity | null {
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.kind === 'number');
  const parser = new Parser({ text, tokens }, original);
  return first < 0 ? parser.blank() : (parser.band(first) ?? parser.figure(first));
}

class Parser {
  private readonly text: string;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly source: Source,
    private readonly original: string,
  ) {
    this.text = source.text;
    this.tokens = source.tokens;
  }

  figure(first: number): Quantity {
    const head = readHead(this.source, first);
    if (head === null) return this.unreadable(0, 'words-around-figure');
    const low = readAmount(this.source, first);
    if (low === null) return this.unreadable(this.at(first), 'not-a-value');
    const joint = this.tokens[low.next]?.kind;
    if (joint === 'joiner' || joint === 'plus-minus') return this.pair(head, low, joint);
    const tail = readTail(this.source, low.next, low.unit === null, head.name);
    if (typeof tail === 'number') return this.stopped(tail);
    const unit = low.unit ?? tail.unit;
    if (this.tokens[first - 1]?.kind === 'plus-minus') {
      return this.range(head, low.value.times(-1), low.value, unit, tail);
    }
    return this.number(head, low, unit, tail);
  }

  /** `90%≤X≤95%`, `≥5且≤10`: two bounds of one value. */
  band(first: number): Quantity | null {
    const low = readAmount(this.source, first);
    if (low === null) return null;
    const lower = first === 0 ? this.sign(low.next) : null;
    let next = low.next + (lower === null ? 0 : 1);
    const between = this.tokens[next];
    const words =
      between?.kind === 'words' || between?.kind === 'blank' ? this.text.slice(between.from, between.to) : '';
    if (words !== '') next += 1;
    const upper = this.sign(next);
    const high = readAmount(this.source, next + 1);
    if (upper === null || !upper.startsWith('<') || high === null || high.next !== this.tokens.length)
      return null;
    const unit = high.unit ?? low.unit;
    if (lower?.startsWith('<') === true) {
      const name = between?.kind === 'words' ? words : null;
      return this.range({ ...NO_HEAD, name }, low.value, high.value, unit, NO_TAIL);
    }
    const head = lower === null && first > 0 ? readHead(this.source, first) : null;
    if (head === null || head.comparison?.startsWith('>') !== true || !/^[且并而,、和]{0,2}$/u.test(words))
      return null;
    return this.range({ ...NO_HEAD, name: head.name }, low.value, high.value, unit, NO_TAIL);
  }

  /** `≥**%`, `≥`, `公里`: a value is expected and not there; null when the text is none of these. */
  blank(): Quantity | null {
    const place = this.tokens.findIndex((token) => token.kind === 'blank');
    if (place >= 0) return this.blankAt(place);
    let marks = 0;
    while (this.tokens[marks]?.kind === 'before') marks += 1;
    const signs = this.tokens.slice(0, marks);
    const end = signs.at(-1)?.to ?? 0;
    const isSigned = signs.some(
      (token) => token.kind === 'before' && token.role.kind === 'comparison' && !token.role.inWords,
    );
    const rest = this.text.slice(end).replace(/^\((.+)\)$/u, '$1');
    const found = readKnownUnit(rest, 0);
    const isUnit = found !== null && found.to === rest.length;
    if ((marks > 0 && !isSigned) || (!isUnit && !(isSigned && rest === ''))) return null;
    const comparison = chosenMark(signs)?.comparison ?? null;
    return {
      kind: 'placeholder',
      text: this.original,
      name: null,
      comparison,
      unit: isUnit ? found.unit : null,
    };
  }

  private blankAt(place: number): Quantity | null {
    const head = readHead(this.source, place);
    if (head === null || (head.name !== null && head.name.length > 8)) return null;
    const next = this.tokens[place + 1];
    const unit = next?.kind === 'unit' ? next.unit : null;
    const rest = this.text.slice(next?.kind === 'unit' ? next.to : this.tokens[place]?.to);
    if (rest.length > 4) return null;
    return { kind: 'placeholder', text: this.original, name: head.name, comparison: head.comparison, unit };
  }

  private sign(index: number): Comparison | null {
    const token = this.tokens[index];
    return token?.kind === 'before' && token.role.kind === 'comparison' ? token.role.comparison : null;
  }

  private pair(head: Head, low: Amount, joint: 'joiner' | 'plus-minus'): Quantity {
    const high = readAmount(this.source, low.next + 1);
    if (high === null) return this.unreadable(this.at(low.next), 'not-a-value');
    const tail = readTail(this.source, high.next, high.unit === null && low.unit === null, head.name);
    if (typeof tail === 'number') return this.stopped(tail);
    const unit = high.unit ?? low.unit ?? tail.unit;
    if (joint === 'plus-minus') {
      return this.range(head, low.value.minus(high.value), low.value.plus(high.value), unit, tail);
    }
    const isConvertible = low.unit !== null && high.unit !== null && low.unit.base !== '';
    if (isConvertible && !sameUnit(low.unit, high.unit))
      return this.unreadable(this.at(low.next), 'several-figures');
    const first = isConvertible
      ? (convert(low.value, low.unit, high.unit) ?? low.value)
      : inUnit(low, high, unit);
    return this.range(head, first, high.value, unit, tail);
  }

  private range(head: Head, first: Decimal, second: Decimal, unit: Unit | null, tail: Tail): Quantity {
    const [low, high] = first.gt(second) ? [second, first] : [first, second];
    if (isYear(high, unit)) return this.unreadable(0, 'not-a-value');
    const whole = unitWithHead(head, unit);
    return {
      kind: 'range',
      text: this.original,
      name: whole.name,
      low,
      high,
      unit: whole.unit,
      isApproximate: head.isApproximate || tail.isApproximate,
      ...(tail.words === '' ? {} : { tail: tail.words }),
      ...(whole.unit === null ? {} : { unitSource: 'cell' }),
    };
  }

  private number(head: Head, amount: Amount, unit: Unit | null, tail: Tail): Quantity {
    if (isYear(amount.value, unit)) return this.unreadable(0, 'not-a-value');
    const whole = unitWithHead(head, unit);
    return {
      kind: 'number',
      text: this.original,
      name: whole.name,
      comparison: head.comparison ?? tail.comparison,
      comparisonInWords: head.comparison === null ? tail.comparison !== null : head.inWords,
      value: amount.value,
      unit: whole.unit,
      isApproximate: head.isApproximate || amount.isApproximate || tail.isApproximate,
      places: amount.places,
      ...(tail.words === '' ? {} : { tail: tail.words }),
      ...(whole.unit === null ? {} : { unitSource: 'cell' }),
    };
  }

  private stopped(index: number): Quantity {
    const isFigure = this.tokens.slice(index).some((token) => token.kind === 'number');
    return this.unreadable(this.at(index), isFigure ? 'several-figures' : 'words-around-figure');
  }

  private unreadable(at: number, reason: string): Quantity {
    return { kind: 'unreadable', text: this.original, name: null, at, reason };
  }

  private at(index: number): number {
    return this.tokens[index]?.from ?? this.text.length;
  }
}

/**
 * The first figure of a range in the unit of the second: `5万至8万元` 5, `5-8万元` 5. Where the first is the larger, it stands in
 * the plain unit: `5000至1万元` 0.5.
 */
function inUnit(low: Amount, high: Amount, unit: Unit | null): Decimal {
  if (unit === null) return low.value;
  if (low.unit !== null) return low.value.times(low.unit.scale).div(unit.scale);
  return low.value.gt(high.value) ? low.value.div(unit.scale) : low.value;
}

/** `2021年` inside something that is no date is still a year, not a length of time. */
function isYear(value: Decimal, unit: Unit | null): boolean {
  return unit?.base === '年' && value.gte(1949) && value.lte(2099);
}
