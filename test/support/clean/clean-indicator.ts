import type { Random } from '../variants/random';
import { CLEAN_POOL, type CleanClass, type CleanKind } from './clean-pool';

/** An indicator that is right in itself: value, score and reason agree. */
export interface CleanIndicator {
  readonly name: string;
  /** `≥`, `≤`, `=`, or '' for words and dates. */
  readonly operator: string;
  /** Target and actual without unit; words and dates as they are written. */
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  /** The share of the points that is earned, as a ratio of two numbers: 1 when met. */
  readonly share: readonly [earned: number, full: number];
  readonly reason: string;
}

const REASONS: readonly string[] = [
  '受汛期影响部分工程进度滞后，已调整施工计划，次年一季度完成。',
  '部分对象外出务工未能参加，下年度改为分批组织并提前通知。',
  '前期摸底不够准确，实际需求低于预期，今后将细化调研后再设定目标。',
  '采购流程较长，剩余部分已签订合同，将加快验收进度。',
];

const plain = (value: number, places: number): string => String(Number(value.toFixed(places)));

function met(name: string, operator: string, target: string, actual: string, unit: string): CleanIndicator {
  return { name, operator, target, actual, unit, share: [1, 1], reason: '' };
}

function unmet(random: Random, base: CleanIndicator, low: number, high: number): CleanIndicator {
  return { ...base, share: [low, high], reason: random.pick(REASONS) };
}

/** Numbers without a unit of parts are whole. */
const placesOf = (unit: string): number => (/万亩|万元|公里$/.test(unit) ? 1 : 0);

function makeFigure(random: Random, kind: Extract<CleanKind, { kind: 'figure' }>): CleanIndicator {
  const { name, unit, low, high } = kind;
  const places = placesOf(unit);
  const target = Number((low + random.next() * (high - low)).toFixed(places));
  const isPercent = unit === '%';
  if (target >= 20 && random.chance(0.12)) {
    const actual = Number((target * (0.86 + random.next() * 0.12)).toFixed(places));
    if (actual < target)
      return unmet(
        random,
        met(name, '≥', plain(target, places), plain(actual, places), unit),
        actual,
        target,
      );
  }
  const over = isPercent ? random.between(0, Math.min(4, 100 - target)) : target * random.next() * 0.1;
  const actual = random.chance(0.4) ? target : Number((target + over).toFixed(places));
  return met(name, '≥', plain(target, places), plain(actual, places), unit);
}

function makeOf(random: Random, kind: CleanKind, year: number): CleanIndicator {
  switch (kind.kind) {
    case 'figure':
      return makeFigure(random, kind);
    case 'ceiling': {
      const target = random.between(kind.low, kind.high);
      const actual = Number((target * (0.9 + random.next() * 0.1)).toFixed(1));
      return met(kind.name, '≤', plain(target, 1), plain(Math.min(actual, target), 1), kind.unit);
    }
    case 'full': {
      if (!random.chance(0.1)) return met(kind.name, '=', '100', '100', '%');
      const actual = random.between(88, 98);
      return unmet(random, met(kind.name, '=', '100', String(actual), '%'), actual, 100);
    }
    case 'deadline':
      return met(kind.name, '', `${year}年12月底前`, `${year}年11月${random.between(1, 28)}日`, '');
    case 'words':
      return met(kind.name, '', kind.words, '达成年度指标', '');
  }
}

/** Makes indicators of wanted classes; no name comes twice in one form. */
export class CleanIndicators {
  private readonly used = new Set<string>();

  constructor(
    private readonly random: Random,
    private readonly year: number,
    /** Whether an unmet target can be explained: without a place for the reason every target is met. */
    private readonly canExplain: boolean,
    taken: readonly string[] = [],
  ) {
    for (const name of taken) this.used.add(name);
  }

  /** One of the class; null when all of its names are used up. */
  next(wanted: CleanClass): CleanIndicator | null {
    const fresh = CLEAN_POOL[wanted].filter(({ name }) => !this.used.has(name));
    if (fresh.length === 0) return null;
    const kind = this.random.pick(fresh);
    this.used.add(kind.name);
    for (;;) {
      const made = makeOf(this.random, kind, this.year);
      if (made.reason === '' || this.canExplain) return made;
    }
  }
}

/** Points earned of `weight`, half-up to two decimals. */
export function earned(weight: number, { share: [part, whole] }: Pick<CleanIndicator, 'share'>): number {
  return Math.round((weight * part * 100) / whole + 1e-7) / 100;
}

/** Splits points among n rows: whole or half points, what is left over on the last row. */
export function splitPoints(random: Random, points: number, count: number): readonly number[] {
  const parts: number[] = [];
  let left = points;
  for (let at = count; at > 1; at--) {
    const even = Math.max(0.5, Math.round((left / at) * 2) / 2);
    const part = Math.min(left - (at - 1) * 0.5, Math.max(0.5, even + random.pick([-1, 0, 0, 0, 1])));
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

/** Goal and result in words, with the figures of the table. */
export function cleanGoals(
  random: Random,
  indicators: readonly CleanIndicator[],
  isReported: boolean,
): { readonly expected: string; readonly actual: string } {
  const numbered = indicators.filter(({ operator, unit }) => operator === '≥' && unit !== '');
  const chosen = numbered.slice(0, random.between(1, 2));
  if (chosen.length === 0)
    return { expected: '完成年度各项工作任务，保障项目正常实施。', actual: '年度各项工作任务已完成。' };
  const lines = (say: (indicator: CleanIndicator, at: number) => string) => chosen.map(say).join('\n');
  const expected = lines(
    ({ name, target, unit }, at) => `${at + 1}.${name}达到${target}${unit}${unit === '%' ? '以上' : ''}；`,
  );
  const actual = isReported
    ? lines(({ name, actual: done, unit }, at) => `${at + 1}.${name}为${done}${unit}；`)
    : lines(({ name, target, unit }, at) => `${at + 1}.${name}不少于${target}${unit}；`);
  return { expected, actual };
}
