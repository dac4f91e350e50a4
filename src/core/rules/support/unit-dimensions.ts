import type { Unit } from '../../text/quantity';

/**
 * Bases of units (text/unit-table.ts) by what they measure. Two units of one line may stand for each other
 * (次 and 场, 月 and 季度); measure words that are on no line (件, 项, 家 …) go with any other of their like.
 */
export const UNIT_DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  percent: ['%'],
  money: ['元', '美元', '港元', '欧元'],
  length: ['米'],
  area: ['平方米', '亩'],
  volume: ['立方米', '升'],
  mass: ['公斤'],
  electricity: ['千瓦时', '千瓦'],
  data: ['GB'],
  /** A month has no fixed number of days: the one does not convert into the other. */
  days: ['秒', '分钟', '小时', '天', '工作日', '周'],
  months: ['月', '季度', '年'],
  people: ['人'],
  visits: ['人次'],
  households: ['户'],
  events: ['次', '场', '期', '批', '批次', '场次', '届', '回', '趟', '轮', '轮次'],
  things: [
    '件',
    '份',
    '篇',
    '座',
    '处',
    '套',
    '项',
    '台',
    '辆',
    '条',
    '口',
    '株',
    '只',
    '间',
    '栋',
    '所',
    '家',
    '起',
    '例',
  ],
};

const DIMENSION_OF = new Map(
  Object.entries(UNIT_DIMENSIONS).flatMap(([dimension, bases]) =>
    bases.map((base): [string, string] => [base, dimension]),
  ),
);

/** Dimensions whose words people swap freely (家 and 户 for firms, 次 and 场). */
const COUNTED = new Set(['events', 'things', 'households']);

/** What is never counted in 个, 盏, 面. */
const MEASURED = new Set(['money', 'length', 'area', 'volume', 'mass', 'electricity']);

/** A percent, or what may be given in place of one (80分, 1.2倍, no base at all). */
const SHARES: ReadonlySet<string> = new Set(['%', '分', '倍', '']);

function isShare({ base }: Unit): boolean {
  return SHARES.has(base);
}

/** Is this a unit in which things, people or money are counted, which no rate can have? */
export function isCount({ base }: Unit): boolean {
  return ['money', 'length', 'area', 'mass', 'people', 'visits', 'households', 'events', 'things'].includes(
    DIMENSION_OF.get(base) ?? '',
  );
}

/** The parts of what stands after the slash; 每年 is understood and does not count. */
function perParts(per: string | null): string {
  const parts = (per ?? '').split('·').filter((part) => part !== '' && part !== '年');
  return parts.sort().join('·');
}

/**
 * Do two units measure different things (元 and 人, 元/人 and 元)? Units that are not known, and counting words that stand
 * for each other, are given the benefit of the doubt. The scale does not matter: 人 and 万人 agree.
 */
export function unitsDiffer(first: Unit, second: Unit): boolean {
  if (first.base !== second.base && isShare(first) !== isShare(second)) return true;
  const one = DIMENSION_OF.get(first.base);
  const other = DIMENSION_OF.get(second.base);
  if (one === undefined || other === undefined) {
    // 2 个 and 2 公里; a longer word (公里道路) may hold the unit.
    const unknown = one === undefined ? first.base : second.base;
    return MEASURED.has(one ?? other ?? '') && unknown.length <= 2 && !/[元里米亩斤吨升度]/.test(unknown);
  }
  if (one !== other && !(COUNTED.has(one) && COUNTED.has(other))) return true;
  return perParts(first.per) !== perParts(second.per);
}
