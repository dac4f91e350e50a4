import type { Decimal } from './decimal';
import type { Comparison, Unit } from './quantity';
import type { MarkRole } from './quantity-words';
import type { Token } from './tokens';
import { PERCENT, readKnownUnit, simpleUnit } from './unit';

/** A normalised value and its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What stands before a figure. */
export interface Head {
  readonly name: string | null;
  readonly comparison: Comparison | null;
  readonly inWords: boolean;
  readonly isApproximate: boolean;
  /** ¥ or 人民币 stands before the figure. */
  readonly isMoney: boolean;
}

/** One number with its unit; `next` is the token after it. */
export interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly unit: Unit | null;
  readonly isApproximate: boolean;
  readonly next: number;
}

/** What stands after a figure. */
export interface Tail {
  readonly comparison: Comparison | null;
  readonly isApproximate: boolean;
  readonly words: string;
  /** A noun that serves as the unit (`25轮次`), or null. */
  readonly unit: Unit | null;
}

/** A head, tail or amount that is not there. */
export const NO_HEAD: Head = {
  name: null,
  comparison: null,
  inWords: false,
  isApproximate: false,
  isMoney: false,
};
export const NO_TAIL: Tail = { comparison: null, isApproximate: false, words: '', unit: null };

const NAME_LIMIT = 24;
const LONG_NAME = 8;
const LONG_NAME_TAIL = 4;
const NAMED_TAIL = 6;
const FREE_TAIL = 12;
const NOUN_UNIT_LIMIT = 3;
const LETTERS = /^[\p{L}"'·\-、/&. ]+$/u;
/** A noun, not a comparison's rest (以内) nor a base (较上年). */
const COUNTED_NOUN = /^(?!A|.*(?:左右|[较比年期余多Xx]|[内上下]$))\p{L}+$/u;
const SENTENCE_END = /[。;!?]/;
const CURRENCY = new Set(['¥', '人民币']);
const REACHED = new Set(['达', '达到', '达到了', '已达', '已达到']);

/** Words that follow a figure without being its unit. */
const NOT_A_UNIT: ReadonlySet<string> = new Set(
  (
    '覆盖 全覆盖 到位 完成 达标 合格 及时 发放 拨付 达到 满意 支付 通过 落实 保障 以上 准确 有效 增加 提高 下降 降低 减少 ' +
    '增长 安全 正常 良好 兑现 执行 实现 公开 验收 上年 去年 同期 同比 环比 往年 上期 前年 历年'
  ).split(' '),
);

/** The words, signs and connectors before the token at `end`; null when they are more than a name. */
export function readHead({ text, tokens }: Source, end: number): Head | null {
  let stop = end;
  while (stop > 0) {
    const kind = tokens[stop - 1]?.kind;
    if (kind !== 'before' && kind !== 'plus-minus') break;
    stop -= 1;
  }
  const marks = tokens.slice(stop, end);
  const written = text.slice(0, stop === 0 ? 0 : tokens[stop - 1]?.to).trim();
  const name = written.replace(/^["'([]+|["'([\-:,、]+$/g, '');
  if (name.length > NAME_LIMIT || SENTENCE_END.test(name)) return null;
  const chosen = chosenMark(marks);
  const isApproximate = marks.some((token) => token.kind === 'before' && token.role.kind === 'approximate');
  // 约达100: 达 only joins
  const isJoin = isApproximate && marks.some((token) => REACHED.has(text.slice(token.from, token.to)));
  return {
    name: name === '' ? null : name,
    comparison: isJoin ? null : (chosen?.comparison ?? null),
    inWords: isJoin ? false : (chosen?.inWords ?? false),
    isApproximate,
    isMoney: marks.some((token) => CURRENCY.has(text.slice(token.from, token.to))),
  };
}

/** The comparison among marks: the one nearest the figure counts; words give way to a sign (`达到≥95%`). */
export function chosenMark(marks: readonly Token[]): Extract<MarkRole, { kind: 'comparison' }> | null {
  let chosen: Extract<MarkRole, { kind: 'comparison' }> | null = null;
  for (const token of marks) {
    if (token.kind !== 'before' || token.role.kind !== 'comparison') continue;
    if (chosen === null || chosen.inWords || !token.role.inWords) chosen = token.role;
  }
  return chosen;
}

/** The number at a token with 余 or 多 and its unit. */
export function readAmount({ tokens }: Source, index: number): Amount | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  let next = index + 1;
  let isApproximate = false;
  let unit: Unit | null = null;
  for (let count = 0; count < 3; count += 1) {
    const part = tokens[next];
    if (part?.kind === 'unit' && unit === null) unit = part.unit;
    else if (part?.kind === 'after' && part.role.kind === 'approximate' && part.to - part.from === 1)
      isApproximate = true;
    else if (
      part?.kind === 'after' &&
      part.role.kind === 'connector' &&
      tokens[next + 1]?.kind === 'joiner'
    ) {
      next += 1;
      break;
    } else break;
    next += 1;
  }
  return { value: token.numeral.value, places: token.numeral.places, unit, isApproximate, next };
}

/** The words after a figure, or the index of the token at which they stop making sense. */
export function readTail(
  source: Source,
  from: number,
  needsUnit: boolean,
  name: string | null,
): Tail | number {
  const { text, tokens } = source;
  let comparison: Comparison | null = null;
  let isApproximate = false;
  let words = '';
  let unit: Unit | null = null;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number' || token.kind === 'joiner') return index;
    if (token.kind === 'after') {
      if (token.role.kind === 'comparison') comparison ??= token.role.comparison;
      if (token.role.kind === 'approximate') isApproximate = true;
      continue;
    }
    const written = text.slice(token.from, token.to);
    const isNext = needsUnit && index === from && token.kind === 'words';
    const noun = isNext ? nounUnit(written) : null;
    if (noun === null) words += written;
    else unit = noun;
  }
  words = words.replace(/[。.;,、:!]+$/, '').replace(/^[,、;"')\]]+|["'([]+$/g, '');
  const plain = words.replace(/\([^()]{0,16}\)/g, '');
  if (plain.length > tailLimit(name) || (plain !== '' && !LETTERS.test(plain))) return from;
  return { comparison, isApproximate, words, unit };
}

/** A sentence with a figure in it has long words on both sides; a short noun or verb on one is still a value. */
function tailLimit(name: string | null): number {
  if (name === null) return FREE_TAIL;
  return name.length > LONG_NAME ? LONG_NAME_TAIL : NAMED_TAIL;
}

function nounUnit(words: string): Unit | null {
  const known = readKnownUnit(words, 0);
  if (known !== null && known.to === words.length) return known.unit;
  if (words.length > NOUN_UNIT_LIMIT || NOT_A_UNIT.has(words) || !COUNTED_NOUN.test(words)) return null;
  return simpleUnit(words);
}

/** What a head says of the unit: `补助标准每人每年` before `800元` → 元/人·年, name 补助标准; `¥` before `5000` → 元. */
export function unitWithHead(
  head: Head,
  written: Unit | null,
): { readonly name: string | null; readonly unit: Unit | null } {
  const { name } = head;
  const unit = head.isMoney ? inYuan(written) : written;
  const phrase = name === null ? null : /(?:每[^每\d\s]{1,3}){1,3}$/u.exec(name);
  if (name === null || phrase === null || unit === null || unit.per !== null || unit.base === PERCENT.base) {
    return { name, unit };
  }
  const parts = phrase[0].split('每').slice(1);
  if (!parts.every((part) => readKnownUnit(part, 0)?.to === part.length)) return { name, unit };
  const whole = readKnownUnit(`${unit.text}/${parts.join('/')}`, 0)?.unit;
  return whole === undefined
    ? { name, unit }
    : { name: nameOrNull(name.slice(0, phrase.index)), unit: whole };
}

function inYuan(unit: Unit | null): Unit | null {
  if (unit === null) return simpleUnit('元');
  return unit.base === '' && unit.per === null ? { ...unit, text: `${unit.text}元`, base: '元' } : unit;
}

function nameOrNull(name: string): string | null {
  const plain = name.replace(/[:,、]+$/u, '');
  return plain === '' ? null : plain;
}
