import type { Decimal } from './decimal';
import type { Comparison, Quantity, Unit } from './quantity';
import type { MarkRole } from './quantity-words';
import { type Token, tokenize } from './tokens';
import { convert, readKnownUnit, sameUnit, simpleUnit } from './unit';

/**
 * Recursive descent over the tokens of a normalised value. Names in capitals are token kinds.
 *
 * ```text
 * value    = figure | band | tolerance | blank ;
 * figure   = head , amount , tail ;
 * head     = [ name ] , { BEFORE } ;                     (* 参保人数 约 达 *)
 * name     = WORDS , { WORDS | BEFORE } ;                (* at most NAME_LIMIT characters, one sentence *)
 * amount   = number , [ JOINER , number ] ;              (* 6-9个月, 5000元至1万元 *)
 * number   = NUMBER , [ AFTER ] , [ UNIT ] ;             (* AFTER: 余, 多 *)
 * tail     = { AFTER | noun | bracket } ;                (* 以上, 左右, 覆盖, (含税) *)
 * band     = number , LESS , [ WORDS ] , LESS , number ; (* 90%≤X≤95% *)
 * tolerance= head , [ number ] , PLUSMINUS , number , tail ;
 * blank    = head , [ BLANK ] , [ UNIT ] , tail ;        (* ≥**%, ≥ %, 公里 *)
 * ```
 *
 * When words stand on both sides of the figure, those after it may be a short noun or verb only (TAIL_LIMIT); anything
 * longer is a sentence with a figure in it and stays unreadable (`严格按照预算标准1000元/人给补助对象兑付补助`).
 */
export interface Parsed {
  readonly quantity: Quantity | null;
  /** Whether the text has any figure at all. */
  readonly hasFigure: boolean;
}

const NAME_LIMIT = 24;
const TAIL_LIMIT = 6;
const SHORT_TAIL_LIMIT = 4;
const LONG_NAME = 8;
const NOUN_UNIT_LIMIT = 3;
const LETTERS = /^[\p{L}\p{N}"'·\-、/&. ]+$/u;
const LETTERS_ONLY = /^[\p{L}]+$/u;
const SENTENCE_END = /[。;!?]/;

/** Words that follow a figure without being its unit. */
const NOT_A_UNIT: ReadonlySet<string> = new Set([
  ...[
    '覆盖',
    '全覆盖',
    '到位',
    '完成',
    '达标',
    '合格',
    '及时',
    '发放',
    '拨付',
    '达到',
    '满意',
    '支付',
    '通过',
    '落实',
    '保障',
    '以上',
  ],
  ...[
    '准确',
    '有效',
    '增加',
    '提高',
    '下降',
    '降低',
    '减少',
    '增长',
    '安全',
    '正常',
    '良好',
    '兑现',
    '执行',
    '实现',
    '公开',
    '验收',
  ],
]);

interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly unit: Unit | null;
  readonly isApproximate: boolean;
  readonly next: number;
}

interface Head {
  readonly name: string | null;
  readonly comparison: Comparison | null;
  readonly inWords: boolean;
  readonly isApproximate: boolean;
}

interface Tail {
  readonly comparison: Comparison | null;
  readonly isApproximate: boolean;
  readonly words: string;
}

/** Reads a normalised value. `original` is kept as the quantity's text; `at` of an unreadable one indexes `text`. */
export function parseFigure(text: string, original: string): Parsed {
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.kind === 'number');
  if (first < 0) return { quantity: new Parser(text, original, tokens).blank(), hasFigure: false };
  return { quantity: new Parser(text, original, tokens).figure(first), hasFigure: true };
}

class Parser {
  constructor(
    private readonly text: string,
    private readonly original: string,
    private readonly tokens: readonly Token[],
  ) {}

  figure(first: number): Quantity {
    const band = this.band(first);
    if (band !== null) return band;
    const head = this.head(first);
    if (head === null) return this.unreadable(0, 'words-around-figure');
    const low = this.amount(first);
    if (low === null) return this.unreadable(this.at(first), 'not-a-value');
    const joint = this.tokens[low.next]?.kind;
    const isTolerance = this.tokens[first - 1]?.kind === 'plus-minus';
    if (joint === 'joiner' || joint === 'plus-minus') return this.pair(head, low, joint);
    const tail = this.tail(low.next, low.unit === null, head.name);
    if (typeof tail === 'number') return this.stopped(tail);
    const unit = low.unit ?? tail.unit;
    if (isTolerance) return this.range(head, low.value.times(-1), low.value, unit, tail.rest);
    return this.number(head, low, unit, tail.rest);
  }

  /** `≥**%`, `≥`, `公里`: a value is expected and not there; null when the text is none of these. */
  blank(): Quantity | null {
    const place = this.tokens.findIndex((token) => token.kind === 'blank');
    if (place >= 0) return this.blankAt(place);
    const marks = this.tokens.filter((token) => token.kind === 'before');
    const signEnd = marks.length > 0 && marks.length <= 2 ? (this.tokens[marks.length - 1]?.to ?? 0) : 0;
    const isSigned = marks.some(
      (token) => token.kind === 'before' && token.role.kind === 'comparison' && !token.role.inWords,
    );
    const found = readKnownUnit(this.text, signEnd);
    const isUnit = found !== null && found.to === this.text.length;
    if (!isUnit && !(isSigned && signEnd === this.text.length)) return null;
    if (!isSigned && signEnd > 0) return null;
    const comparison = this.comparisonOf(marks);
    return {
      kind: 'placeholder',
      text: this.original,
      name: null,
      comparison,
      unit: isUnit ? found.unit : null,
    };
  }

  private blankAt(place: number): Quantity | null {
    const head = this.head(place);
    if (head === null) return null;
    const unitToken = this.tokens[place + 1];
    const unit = unitToken?.kind === 'unit' ? unitToken.unit : null;
    const rest = this.text.slice(unit === null ? this.tokens[place]?.to : unitToken?.to);
    if (rest.length > SHORT_TAIL_LIMIT || (head.name !== null && head.name.length > LONG_NAME)) return null;
    return { kind: 'placeholder', text: this.original, name: head.name, comparison: head.comparison, unit };
  }

  private head(end: number): Head | null {
    let stop = end;
    while (stop > 0) {
      const kind = this.tokens[stop - 1]?.kind;
      if (kind !== 'before' && kind !== 'plus-minus') break;
      stop -= 1;
    }
    const marks = this.tokens.slice(stop, end);
    const written = this.text.slice(0, stop === 0 ? 0 : this.tokens[stop - 1]?.to).trim();
    const name = written.replace(/^["'([]+|["'([\-:,、]+$/g, '');
    if (name.length > NAME_LIMIT || SENTENCE_END.test(name)) return null;
    const signs = marks.filter((token) => token.kind === 'before');
    const chosen = this.chosenMark(signs);
    return {
      name: name === '' ? null : name,
      comparison: chosen?.comparison ?? null,
      inWords: chosen?.inWords ?? false,
      isApproximate: signs.some((token) => token.kind === 'before' && token.role.kind === 'approximate'),
    };
  }

  /** The sign nearest the figure counts; words give way to a sign (`达到≥95%`). */
  private chosenMark(marks: readonly Token[]): Extract<MarkRole, { kind: 'comparison' }> | null {
    let chosen: Extract<MarkRole, { kind: 'comparison' }> | null = null;
    for (const token of marks) {
      if (token.kind !== 'before' || token.role.kind !== 'comparison') continue;
      if (chosen === null || chosen.inWords || !token.role.inWords) chosen = token.role;
    }
    return chosen;
  }

  private comparisonOf(marks: readonly Token[]): Comparison | null {
    return this.chosenMark(marks)?.comparison ?? null;
  }

  private amount(index: number): Amount | null {
    const token = this.tokens[index];
    if (token?.kind !== 'number') return null;
    let next = index + 1;
    let isApproximate = false;
    const infix = this.tokens[next];
    if (infix?.kind === 'after' && infix.role.kind === 'approximate' && infix.to - infix.from === 1) {
      isApproximate = true;
      next += 1;
    }
    const unitToken = this.tokens[next];
    const unit = unitToken?.kind === 'unit' ? unitToken.unit : null;
    if (unit !== null) next += 1;
    return { value: token.numeral.value, places: token.numeral.places, unit, isApproximate, next };
  }

  private pair(head: Head, low: Amount, joint: 'joiner' | 'plus-minus'): Quantity {
    const high = this.amount(low.next + 1);
    if (high === null) return this.unreadable(this.at(low.next), 'not-a-value');
    const tail = this.tail(high.next, high.unit === null && low.unit === null, head.name);
    if (typeof tail === 'number') return this.stopped(tail);
    const unit = high.unit ?? low.unit ?? tail.unit;
    if (joint === 'plus-minus') {
      return this.range(head, low.value.minus(high.value), low.value.plus(high.value), unit, tail.rest);
    }
    const isConvertible = low.unit !== null && high.unit !== null && !this.isBareMultiplier(low.unit);
    if (isConvertible && !sameUnit(low.unit, high.unit))
      return this.unreadable(this.at(low.next), 'several-figures');
    const first = isConvertible
      ? (convert(low.value, low.unit, high.unit) ?? low.value)
      : this.scaled(low, unit);
    return this.range(head, first, high.value, unit, tail.rest);
  }

  private isBareMultiplier(unit: Unit): boolean {
    return unit.base === '' && unit.per === null;
  }

  /** `5万至8万元`: the first figure's 万 is that of the second; `5000至1万元`: 5000 元 are 0.5 万元. */
  private scaled(amount: Amount, unit: Unit | null): Decimal {
    if (unit === null) return amount.value;
    if (amount.unit !== null) return amount.value.times(amount.unit.scale).div(unit.scale);
    const isMuchSmaller = unit.scale.gte(1000) && unit.base !== '米' && amount.value.gte(unit.scale.div(100));
    return isMuchSmaller ? amount.value.div(unit.scale) : amount.value;
  }

  private range(head: Head, first: Decimal, second: Decimal, unit: Unit | null, tail: Tail): Quantity {
    const [low, high] = first.gt(second) ? [second, first] : [first, second];
    return {
      kind: 'range',
      text: this.original,
      name: head.name,
      low,
      high,
      unit,
      isApproximate: head.isApproximate || tail.isApproximate,
      ...(tail.words === '' ? {} : { tail: tail.words }),
      ...(unit === null ? {} : { unitSource: 'cell' }),
    };
  }

  private number(head: Head, amount: Amount, unit: Unit | null, tail: Tail): Quantity {
    const counted = perHead(head.name, unit);
    return {
      kind: 'number',
      text: this.original,
      name: counted.name,
      comparison: head.comparison ?? tail.comparison,
      comparisonInWords: head.comparison === null ? tail.comparison !== null : head.inWords,
      value: amount.value,
      unit: counted.unit,
      isApproximate: head.isApproximate || amount.isApproximate || tail.isApproximate,
      places: amount.places,
      ...(tail.words === '' ? {} : { tail: tail.words }),
      ...(counted.unit === null ? {} : { unitSource: 'cell' }),
    };
  }

  /** The words after the figure, or the index of the token at which they stop making sense. */
  private tail(
    from: number,
    needsUnit: boolean,
    name: string | null,
  ): { rest: Tail; unit: Unit | null } | number {
    let comparison: Comparison | null = null;
    let isApproximate = false;
    let words = '';
    let unit: Unit | null = null;
    const limit = name !== null && name.length > LONG_NAME ? SHORT_TAIL_LIMIT : TAIL_LIMIT;
    for (let index = from; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'number' || token.kind === 'joiner') return index;
      if (token.kind === 'after') {
        if (token.role.kind === 'comparison') comparison ??= token.role.comparison;
        if (token.role.kind === 'approximate') isApproximate = true;
        continue;
      }
      const written = this.text.slice(token.from, token.to);
      if (needsUnit && unit === null && words === '' && token.kind === 'words') {
        const noun = nounUnit(written);
        if (noun !== null) {
          unit = simpleUnit(noun);
          continue;
        }
      }
      words += written;
    }
    words = words.replace(/[。.;,、:!]+$/, '').replace(/^[,、;"')\]]+|["'(\]]+$/g, '');
    const plain = words.replace(/\([^()]{0,16}\)/g, '');
    if (plain.length > limit || (plain !== '' && !LETTERS.test(plain) && plain !== ')')) return from;
    return { rest: { comparison, isApproximate, words: words === ')' ? '' : words }, unit };
  }

  /** `90%≤X≤95%`: a range whose low end stands first. */
  private band(first: number): Quantity | null {
    const low = this.amount(first);
    if (low === null || first !== 0) return null;
    const sign = this.tokens[low.next];
    if (sign?.kind !== 'before' || sign.role.kind !== 'comparison' || !sign.role.comparison.startsWith('<'))
      return null;
    let next = low.next + 1;
    const variable = this.tokens[next];
    if (variable?.kind === 'words' || variable?.kind === 'blank') next += 1;
    const second = this.tokens[next];
    if (
      second?.kind !== 'before' ||
      second.role.kind !== 'comparison' ||
      !second.role.comparison.startsWith('<')
    )
      return null;
    const high = this.amount(next + 1);
    if (high === null || high.next !== this.tokens.length) return null;
    const isWords = variable?.kind === 'words';
    const name = isWords ? this.text.slice(variable.from, variable.to) : null;
    const head: Head = { name, comparison: null, inWords: false, isApproximate: false };
    const rest: Tail = { comparison: null, isApproximate: false, words: '' };
    return this.range(head, low.value, high.value, high.unit ?? low.unit, rest);
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

function nounUnit(words: string): string | null {
  if (words.length > NOUN_UNIT_LIMIT || NOT_A_UNIT.has(words) || !LETTERS_ONLY.test(words)) return null;
  return words;
}

/** `补助标准每人每年` before `800元` → unit 元/人·年, name 补助标准. */
function perHead(
  name: string | null,
  unit: Unit | null,
): { readonly name: string | null; readonly unit: Unit | null } {
  const phrase = name === null ? null : /(?:每[^每\d\s]{1,3}){1,3}$/u.exec(name);
  if (name === null || phrase === null || unit === null || unit.per !== null || unit.base === '%')
    return { name, unit };
  const parts = phrase[0].split('每').slice(1);
  const isCounted = parts.every((part) => readKnownUnit(part, 0)?.to === part.length);
  if (!isCounted) return { name, unit };
  const before = name.slice(0, phrase.index);
  const per = parts.join('·');
  return { name: before === '' ? null : before, unit: { ...unit, text: `${unit.text}/${per}`, per } };
}
