import { type Stretch, stretchesWithoutFigures } from './mask';
import { isDigit, type Numeral, readMultiplier, readNumeral } from './number';
import type { Unit } from './quantity';
import {
  APPROXIMATE_INFIX,
  MARKS_AFTER,
  MARKS_BEFORE,
  type MarkRole,
  NOT_A_MARK_AFTER,
} from './quantity-words';
import { PERCENT, readKnownUnit } from './unit';

interface TokenPlace {
  /** Index in the normalised text. */
  readonly from: number;
  readonly to: number;
}

/** A piece of an indicator value. `before` and `after` are the words and signs of `quantity-words`. */
export type Token = TokenPlace &
  (
    | { readonly kind: 'number'; readonly numeral: Numeral }
    | { readonly kind: 'unit'; readonly unit: Unit }
    | { readonly kind: 'before'; readonly role: MarkRole }
    | { readonly kind: 'after'; readonly role: MarkRole }
    | { readonly kind: 'joiner' }
    | { readonly kind: 'plus-minus' }
    | { readonly kind: 'blank' }
    | { readonly kind: 'words' }
  );

const JOINERS = ['--', '-', '~', '至', '到', '—'];
const BLANK = /(?:\*+|[Xx×]{2,}|_+|○{2,}|\?{2,}|\(\)|\.{3,}|…+|□+)/y;
const SINGLE_BLANK = /[Xx×N](?=$|%|‰|[\u4e00-\u9fff])/y;
const LONGEST_MARK = 8;
const OPENERS: readonly (readonly [string, '>=' | '>' | '<=' | '<'])[] = [
  ['》=', '>='],
  ['〉=', '>='],
  ['》', '>'],
  ['〉', '>'],
  ['《=', '<='],
  ['〈=', '<='],
];

/** Normalised text → tokens that cover it without gaps (single spaces excepted). Linear in its length; never throws. */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).run();
}

class Tokenizer {
  private readonly tokens: Token[] = [];
  private readonly masks: readonly Stretch[];
  private nextMask = 0;
  private index = 0;
  private seenNumber = false;

  constructor(private readonly text: string) {
    this.masks = stretchesWithoutFigures(text);
  }

  run(): readonly Token[] {
    while (this.index < this.text.length) {
      if (
        !(this.masked() || this.number() || this.joiner() || this.after() || this.before() || this.blank())
      ) {
        this.words(this.index + ((this.text.codePointAt(this.index) ?? 0) > 0xffff ? 2 : 1));
      }
    }
    return this.tokens;
  }

  private get last(): Token | undefined {
    return this.tokens.at(-1);
  }

  private afterFigure(): boolean {
    const kind = this.last?.kind;
    return kind === 'number' || kind === 'unit' || kind === 'after' || kind === 'blank';
  }

  private push(token: Token): true {
    this.tokens.push(token);
    this.index = token.to;
    return true;
  }

  private words(to: number): true {
    const last = this.last;
    if (last?.kind === 'words') {
      this.tokens[this.tokens.length - 1] = { ...last, to };
      this.index = to;
      return true;
    }
    return this.push({ kind: 'words', from: this.index, to });
  }

  private masked(): boolean {
    while ((this.masks[this.nextMask]?.from ?? Number.POSITIVE_INFINITY) < this.index) this.nextMask += 1;
    const mask = this.masks[this.nextMask];
    return mask !== undefined && mask.from === this.index && this.words(mask.to);
  }

  private number(): boolean {
    const character = this.text[this.index] ?? '';
    const isSign = character === '-' || character === '+';
    if (isSign && (this.afterFigure() || this.last?.kind === 'words')) return false;
    if (character === '.' && this.last?.kind === 'words') return false;
    const numeral = readNumeral(this.text, this.index);
    // A numeral in characters may be part of a word (一站式); only 百分之… and …分之… are sure to be figures.
    if (numeral === null || (numeral.isChinese && !numeral.isPercent)) return false;
    this.seenNumber = true;
    this.push({ kind: 'number', numeral, from: this.index, to: numeral.to });
    this.unit(numeral);
    return true;
  }

  private unit(numeral: Numeral): void {
    if (numeral.isPercent) {
      this.push({ kind: 'unit', unit: PERCENT, from: this.index, to: this.index });
      return;
    }
    if (APPROXIMATE_INFIX.includes(this.text[this.index] ?? '\n')) {
      this.push({ kind: 'after', role: { kind: 'approximate' }, from: this.index, to: this.index + 1 });
    }
    if (this.text[this.index] === ' ') this.index += 1;
    const bracketed = this.text[this.index] === '(';
    const found = readKnownUnit(this.text, this.index + (bracketed ? 1 : 0));
    if (found === null) return;
    if (bracketed && this.text[found.to] !== ')') return;
    const to = found.to + (bracketed ? 1 : 0);
    const isMultiplier = found.unit.base === '' && found.unit.per === null;
    const inside = isMultiplier && this.text[to] === '(' ? readKnownUnit(this.text, to + 1) : null;
    if (inside !== null && this.text[inside.to] === ')' && inside.unit.base !== '') {
      const scale = found.unit.scale.times(inside.unit.scale);
      const unit = { ...inside.unit, text: found.unit.text + inside.unit.text, scale };
      this.push({ kind: 'unit', unit, from: this.index, to: inside.to + 1 });
      return;
    }
    const rest =
      isMultiplier && APPROXIMATE_INFIX.includes(this.text[to] ?? '\n')
        ? readKnownUnit(this.text, to + 1)
        : null;
    if (rest === null || rest.unit.base === '' || readMultiplier(this.text, to + 1) !== null) {
      this.push({ kind: 'unit', unit: found.unit, from: this.index, to });
      return;
    }
    // 1万余人: the multiplier and the unit have 余 between them
    const unit = {
      ...rest.unit,
      text: found.unit.text + rest.unit.text,
      scale: found.unit.scale.times(rest.unit.scale),
    };
    this.push({ kind: 'after', role: { kind: 'approximate' }, from: this.index, to: this.index + 1 });
    this.push({ kind: 'unit', unit, from: this.index, to: rest.to });
  }

  private joiner(): boolean {
    if (!this.afterFigure()) return false;
    if (this.text[this.index] === '±')
      return this.push({ kind: 'plus-minus', from: this.index, to: this.index + 1 });
    for (const joiner of JOINERS) {
      const to = this.index + joiner.length;
      const next = this.text[to] ?? '';
      const isSigned = next === '-' && !joiner.startsWith('-') && isDigit(this.text[to + 1] ?? '');
      if (this.text.startsWith(joiner, this.index) && (isDigit(next) || next === '*' || isSigned)) {
        return this.push({ kind: 'joiner', from: this.index, to });
      }
    }
    return false;
  }

  private after(): boolean {
    if (!this.seenNumber) return false;
    const anywhere = this.afterFigure();
    for (let length = LONGEST_MARK; length > 0; length -= 1) {
      const to = this.index + length;
      const role = to <= this.text.length ? MARKS_AFTER.get(this.text.slice(this.index, to)) : undefined;
      if (role === undefined) continue;
      if (anywhere || to === this.text.length)
        return this.push({ kind: 'after', role, from: this.index, to });
    }
    return false;
  }

  private before(): boolean {
    if (this.text[this.index] === '±')
      return this.push({ kind: 'plus-minus', from: this.index, to: this.index + 1 });
    if (this.index === 0) {
      const opener = OPENERS.find(([sign]) => this.text.startsWith(sign));
      const rest = opener === undefined ? '' : (this.text[opener[0].length] ?? '');
      if (opener !== undefined && isDigit(rest)) {
        const role = { kind: 'comparison', comparison: opener[1], inWords: false } as const;
        return this.push({ kind: 'before', role, from: 0, to: opener[0].length });
      }
    }
    for (let length = LONGEST_MARK; length > 0; length -= 1) {
      const to = this.index + length;
      const role = to <= this.text.length ? MARKS_BEFORE.get(this.text.slice(this.index, to)) : undefined;
      if (role === undefined) continue;
      const previous = this.text[this.index - 1] ?? '\n';
      if (NOT_A_MARK_AFTER.get(this.text.slice(this.index, to))?.includes(previous) === true) return false;
      return this.push({ kind: 'before', role, from: this.index, to });
    }
    return false;
  }

  private blank(): boolean {
    BLANK.lastIndex = this.index;
    let match = BLANK.exec(this.text);
    if (match === null && this.last?.kind !== 'words') {
      SINGLE_BLANK.lastIndex = this.index;
      match = SINGLE_BLANK.exec(this.text);
    }
    if (match === null) return false;
    const to = this.index + match[0].length;
    this.push({ kind: 'blank', from: this.index, to });
    const found = readKnownUnit(this.text, to);
    if (found !== null) this.push({ kind: 'unit', unit: found.unit, from: to, to: found.to });
    return true;
  }
}
