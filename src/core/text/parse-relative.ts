import type { Decimal } from './decimal';
import type { Comparison, RelativeQuantity, Unit } from './quantity';
import { MARKS_BEFORE, RELATIVE_WORDS } from './quantity-words';
import { tokenize } from './tokens';

/** Longest phrase that is a target; beyond it, a sentence tells a story. */
const PHRASE_LIMIT = 40;

/** Words of change and what they ask for. */
const CHANGES: readonly (readonly [string, Comparison])[] = [
  ...['提高', '增长', '增加', '上升', '提升', '扩大', '增强', '改善', '多', '上涨', '递增'].map(
    (word) => [word, '>'] as const,
  ),
  ...['下降', '降低', '减少', '缩小', '缩短', '减轻', '少', '压减', '递减', '节约'].map(
    (word) => [word, '<'] as const,
  ),
  ...['持平', '一致', '相当', '相同', '不变'].map((word) => [word, '='] as const),
];
const BASE_TAIL =
  /^(?:度|同期|全年|前[一二三四1-4]?个?季度|第?[一二三四1-4]季度|[上下]半年|年?[末底]|年度|平均|最高|最低|实际|数据|水平|基数|值|完成)+/u;
const LINKS = ['较', '比', '与', '同', '和', '相比', '保持', '维持'];
const YEAR_BASE = /(较|比|在|与|[低高少多]于)((?:19|20)\d\d年度?)(?!\d)/u;
const HEDGES = /^(?:原则上|应|力争|确保|预计|基本|总体)+/u;

/** Reads a normalised phrase measured against a base outside the cell (`不低于上年`, `较上年提高5%`); null when it is none. */
export function parseRelative(text: string, original: string): RelativeQuantity | null {
  if (text.length > PHRASE_LIMIT) return null;
  const found = baseIn(text);
  if (found === null) return null;
  const comparisonWord = comparisonIn(text.slice(0, found.from), text.slice(found.from));
  const change = changeIn(text, found.to);
  const isLinked = LINKS.some((word) => text.slice(0, found.from).endsWith(word));
  if (comparisonWord === null && change === null && !isLinked && found.from > 0) return null;
  const figures = tokenize(text.slice(change?.to ?? found.to));
  const amount = change === null ? null : figureOf(figures);
  const direction = comparisonWord?.comparison ?? change?.comparison ?? null;
  const before = text.slice(0, comparisonWord?.from ?? found.from);
  return {
    kind: 'relative',
    text: original,
    name: nameOf(before),
    comparison: direction === null ? null : strict(direction, amount !== null),
    base: text.slice(found.from, found.to),
    change: amount,
  };
}

function baseIn(text: string): { readonly from: number; readonly to: number } | null {
  let best: { from: number; to: number } | null = null;
  for (const word of RELATIVE_WORDS) {
    const from = text.indexOf(word);
    if (from < 0 || (best !== null && from >= best.from)) continue;
    if (word === '历史' && !/^(?:同期|水平|最|平均|数据|年)/u.test(text.slice(from + 2))) continue;
    const to = from + word.length;
    best = { from, to: to + (BASE_TAIL.exec(text.slice(to))?.[0].length ?? 0) };
  }
  if (best !== null) return best;
  const year = YEAR_BASE.exec(text);
  if (year?.[1] === undefined || year[2] === undefined) return null;
  const from = year.index + year[1].length;
  const start = from + year[2].length;
  const to = start + (BASE_TAIL.exec(text.slice(start))?.[0].length ?? 0);
  return year[1].endsWith('于') || changeIn(text, to) !== null ? { from, to } : null;
}

/** The comparison before the base (`不低于上年`), or right after it (`上年水平以上`). */
function comparisonIn(
  before: string,
  after: string,
): { readonly comparison: Comparison; readonly from: number | null } | null {
  let best: { comparison: Comparison; from: number } | null = null;
  for (const [word, role] of MARKS_BEFORE) {
    if (role.kind !== 'comparison' || word === '达' || word === '控制' || word === '超') continue;
    const from = before.lastIndexOf(word);
    if (from < 0) continue;
    if (best === null || from < best.from) best = { comparison: role.comparison, from };
  }
  if (best !== null) return best;
  if (/以上$/u.test(after)) return { comparison: '>=', from: null };
  return /以[下内]$/u.test(after) ? { comparison: '<=', from: null } : null;
}

function changeIn(
  text: string,
  from: number,
): { readonly comparison: Comparison; readonly to: number } | null {
  let best: { comparison: Comparison; at: number; to: number } | null = null;
  for (const [word, comparison] of CHANGES) {
    const at = text.indexOf(word, from);
    if (at >= 0 && (best === null || at < best.at)) best = { comparison, at, to: at + word.length };
  }
  return best;
}

/** With a figure the change is a bound to be reached (`提高5%`), without one any change will do. */
function strict(comparison: Comparison, hasFigure: boolean): Comparison {
  if (!hasFigure) return comparison;
  return comparison === '>' ? '>=' : comparison === '<' ? '<=' : comparison;
}

function figureOf(
  tokens: ReturnType<typeof tokenize>,
): { readonly value: Decimal; readonly unit: Unit | null } | null {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const only = numbers[0];
  if (numbers.length !== 1 || only?.kind !== 'number') return null;
  const unit = tokens[tokens.indexOf(only) + 1];
  const { value } = only.numeral;
  const isYear = unit?.kind === 'unit' && unit.unit.base === '年' && value.gte(1949) && value.lte(2099);
  return isYear ? null : { value, unit: unit?.kind === 'unit' ? unit.unit : null };
}

function nameOf(before: string): string | null {
  let name = before.replace(HEDGES, '');
  for (const link of LINKS) if (name.endsWith(link)) name = name.slice(0, -link.length);
  name = name.replace(/[:,、(]+$/u, '').replace(HEDGES, '');
  return name === '' ? null : name;
}
