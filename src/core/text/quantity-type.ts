import { readNameHints } from './indicator-name';
import { compactText } from './normalise';
import type { Direction, Quantity } from './quantity';

/** The types of rule book 2.3: 时间, 相对上年, 约, 区间, 反向, 正向, 等于, 是/否, 定性. */
export type QuantityType =
  | 'date'
  | 'relative'
  | 'approximate'
  | 'range'
  | 'reverse'
  | 'positive'
  | 'equal'
  | 'yes-no'
  | 'qualitative';

/** Names whose figure is better when small. */
const LESS_NAMES = [
  ...[
    '成本',
    '费用控制',
    '投诉',
    '事故',
    '差错',
    '违规',
    '违法',
    '违纪',
    '超标',
    '虚报',
    '流失',
    '失业',
    '死亡',
    '发生率',
    '控制率',
  ],
  ...[
    '误差',
    '逾期',
    '拖欠',
    '上访',
    '信访',
    '排放',
    '能耗',
    '损失',
    '漏报',
    '耗时',
    '办结时间',
    '时限',
    '等待时间',
    '负担',
  ],
];

/** The type of a value, first match wins (rule book 2.3); null where nothing can be said (blank, template, unreadable). */
export function quantityType(quantity: Quantity): QuantityType | null {
  switch (quantity.kind) {
    case 'date':
      return 'date';
    case 'relative':
      return 'relative';
    case 'range':
      return quantity.isApproximate ? 'approximate' : 'range';
    case 'number':
      if (quantity.isApproximate) return 'approximate';
      if (quantity.comparison === '<=' || quantity.comparison === '<') return 'reverse';
      return quantity.comparison === '>=' || quantity.comparison === '>' ? 'positive' : 'equal';
    case 'yes-no':
      return 'yes-no';
    case 'grade':
    case 'text':
      return 'qualitative';
    default:
      return null;
  }
}

/** True for values that are measured: numbers, ranges. Dates and relative phrases have their own rules. */
export function isQuantitative(quantity: Quantity): boolean {
  return quantity.kind === 'number' || quantity.kind === 'range';
}

/**
 * Which way is better. The value's own comparison decides; a bare number is `equal`, as it is scored (rule book 2.3); a
 * deadline is `less`. A relative phrase or template blank without a comparison takes the name's. Null: cannot be said.
 */
export function directionOf(quantity: Quantity, indicatorName?: string | null): Direction | null {
  switch (quantity.kind) {
    case 'number':
      return ofComparison(quantity.comparison) ?? 'equal';
    case 'date':
      return ofComparison(quantity.comparison) ?? 'less';
    case 'range':
      return 'equal';
    case 'relative':
    case 'placeholder':
      return ofComparison(quantity.comparison) ?? directionOfName(indicatorName);
    default:
      return null;
  }
}

/** Which way a name points: 投诉率, 成本 less; a rate or a count more; null for a blank name. For proposing an operator. */
export function directionOfName(name: string | null | undefined): 'more' | 'less' | null {
  const plain = compactText(name ?? '');
  if (plain === '') return null;
  const isLess = readNameHints(plain).isLowRate || LESS_NAMES.some((word) => plain.includes(word));
  const isReversed =
    /(?:下降|降低|减少|节约|处置|处理|整改|查处|办结|回复|解决|化解|结案)[率数量额度]?/u.test(plain);
  return isLess && !isReversed ? 'less' : 'more';
}

function ofComparison(comparison: '>=' | '>' | '<=' | '<' | '=' | null): Direction | null {
  if (comparison === null) return null;
  if (comparison === '=') return 'equal';
  return comparison.startsWith('>') ? 'more' : 'less';
}
