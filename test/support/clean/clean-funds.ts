import type { Random } from '../variants/random';

/** The figures of a fund row that add up: money in the form's unit, two decimals. */
export interface CleanMoney {
  readonly budgetInitial: number;
  readonly budget: number;
  readonly executed: number;
}

const ZERO: CleanMoney = { budgetInitial: 0, budget: 0, executed: 0 };
const cents = (value: number): number => Math.round(value * 100) / 100;

function part(random: Random, high: number): CleanMoney {
  const budget = random.between(2_000, high) / 100;
  const executed = random.chance(0.4) ? budget : cents(budget * (0.955 + random.next() * 0.044));
  return { budgetInitial: budget, budget, executed };
}

function sum(parts: readonly CleanMoney[]): CleanMoney {
  const total = (key: keyof CleanMoney) => cents(parts.reduce((all, each) => all + each[key], 0));
  return { budgetInitial: total('budgetInitial'), budget: total('budget'), executed: total('executed') };
}

/**
 * Figures for rows of the given depths (0 a total, 1 its parts, 2 parts of parts): each row is the sum of the rows one
 * deeper right under it. The first part carries most of the money; others may be zero.
 */
export function cleanMoney(random: Random, levels: readonly number[], high = 900_000): readonly CleanMoney[] {
  const figures: (CleanMoney | undefined)[] = [];
  const deepest = Math.max(0, ...levels);
  for (let depth = deepest; depth >= 0; depth--) {
    let isFirst = true;
    levels.forEach((level, at) => {
      if (level !== depth) return;
      const until = levels.findIndex((other, next) => next > at && other <= level);
      const children = levels
        .map((other, next) => ({ other, next }))
        .filter(({ other, next }) => next > at && (until < 0 || next < until) && other === level + 1)
        .map(({ next }) => figures[next] ?? ZERO);
      figures[at] =
        children.length > 0 ? sum(children) : isFirst || random.chance(0.4) ? part(random, high) : ZERO;
      isFirst = level === 0;
    });
  }
  return levels.map((_, at) => figures[at] ?? ZERO);
}
