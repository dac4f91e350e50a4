import type { FundKind } from '../../../src/core/form/form';
import type { FundsRow, Layout, TableRow } from '../variants/layout';
import { type FormModel, type ModelFund, makeModel } from '../variants/model';
import { INDICATORS, type PoolEntry } from '../variants/model-pool';
import type { Random } from '../variants/random';
import { cleanMoney } from './clean-funds';
import { CleanIndicators, cleanGoals, earned, splitPoints } from './clean-indicator';
import type { CleanClass } from './clean-pool';

const CLASS_OF: Readonly<Record<string, CleanClass>> = {
  quantity: 'quantity',
  quality: 'quality',
  timeliness: 'timeliness',
  cost: 'cost',
  economic: 'economic',
  social: 'social',
  ecological: 'ecological',
  sustainable: 'sustainable',
  satisfaction: 'satisfaction',
  decision: 'decision',
  process: 'management',
};

/** The pool that a name of the layout generator comes from. */
const POOLS_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(INDICATORS).flatMap(([pool, entries]) => entries.map(({ name }) => [name, pool] as const)),
);

const GRADES: readonly (readonly [from: number, grade: string])[] = [
  [90, '优'],
  [80, '良'],
  [60, '中'],
  [0, '差'],
];

/** The grade of a total by the national bands. */
export function gradeOf(total: number): string {
  return GRADES.find(([from]) => total >= from)?.[1] ?? '差';
}

/** Points that a layout gives to the execution of the budget: 0 when its fund block has neither weight nor score. */
function fundPoints(layout: Layout): number {
  const funds = layout.rows.find((row): row is FundsRow => typeof row !== 'string' && row.kind === 'funds');
  if (!funds || !/(?:^|\|)(?:weight|score):/.test(funds.columns)) return 0;
  const points = /[（(](\d+)分/.exec(`${funds.block}${funds.columns}`)?.[1];
  return points === undefined ? 10 : Number(points);
}

function cleanFunds(random: Random, layout: Layout, points: number): ReadonlyMap<FundKind, ModelFund> {
  const blank: ModelFund = { budgetInitial: null, budget: null, executed: null, weight: null, score: null };
  const funds = new Map<FundKind, ModelFund>(
    ['total', 'fiscal', 'central', 'local', 'carryOver', 'special', 'unit', 'social', 'other'].map((kind) => [
      kind as FundKind,
      blank,
    ]),
  );
  const row = layout.rows.find((each): each is FundsRow => typeof each !== 'string' && each.kind === 'funds');
  const kinds = (row?.sources ?? []).map((source) => source.slice(0, source.indexOf(':')) as FundKind);
  const money = cleanMoney(
    random,
    kinds.map((_, at) => (at === 0 ? 0 : 1)),
    layout.unit === '元' ? 90_000_000 : 900_000,
  );
  kinds.forEach((kind, at) => {
    const figures = money[at];
    if (!figures) return;
    const isTotal = at === 0;
    const filled =
      figures.budget > 0 || isTotal ? figures : { budgetInitial: null, budget: null, executed: null };
    const score = isTotal
      ? Math.round((points * figures.executed * 100) / figures.budget + 1e-7) / 100
      : null;
    funds.set(kind, { ...filled, weight: isTotal ? points : null, score });
  });
  return funds;
}

/** What a form says in which everything agrees: sums, rates, scores, reasons, goals and grade. */
export function makeCleanModel(random: Random, layout: Layout): FormModel {
  const base = makeModel(random, layout, 1);
  const table = layout.rows.find((row): row is TableRow => typeof row !== 'string' && row.kind === 'table');
  const points = fundPoints(layout);
  const isReported = table?.columns.includes('actual:') ?? false;
  const indicators = new CleanIndicators(random, base.year, table?.columns.includes('reason:') ?? false);
  const identity =
    layout.family === 'insurance-fund-self-evaluation'
      ? { ...base.identity, projectName: layout.title.replace(/支出绩效.*$|绩效.*$/, '') }
      : base.identity;
  const drawn = base.groups.flatMap((group) => {
    const groups = group.groups.flatMap((inner) => {
      const pool = POOLS_BY_NAME.get(inner.indicators[0]?.name ?? '') ?? 'quantity';
      const made = inner.indicators.flatMap(() => indicators.next(CLASS_OF[pool] ?? 'quantity') ?? []);
      return made.length === 0 ? [] : [{ label: inner.label, made }];
    });
    return groups.length === 0 ? [] : [{ label: group.label, share: group.points, groups }];
  });
  const whole = drawn.reduce((all, { share }) => all + share, 0);
  let left = 100 - points;
  const groups = drawn.map((group, at) => {
    const isLast = at === drawn.length - 1;
    const own = isLast ? left : Math.round(((100 - points) * group.share) / whole);
    left -= own;
    const weights = [...splitPoints(random, own, group.groups.flatMap(({ made }) => made).length)];
    return {
      label: group.label,
      points: own,
      groups: group.groups.map(({ label, made }) => ({
        label,
        indicators: made.map((indicator) => {
          const weight = weights.shift() ?? 0;
          const isWords = indicator.operator === '';
          const entry: PoolEntry = {
            name: indicator.name,
            operator: isWords ? '定性' : indicator.operator,
            number: isWords ? '' : indicator.target,
            unit: indicator.unit,
            words: isWords ? indicator.target : '',
            actual: indicator.actual,
          };
          return { ...entry, weight, score: earned(weight, indicator), reason: indicator.reason };
        }),
      })),
    };
  });
  const funds = cleanFunds(random, layout, points);
  const scores = groups.flatMap((group) =>
    group.groups.flatMap((inner) => inner.indicators.map(({ score }) => score)),
  );
  const total = scores.reduce((all, score) => all + score, funds.get('total')?.score ?? 0);
  const totalScore = Math.round(total * 100) / 100;
  const goals = cleanGoals(
    random,
    drawn.flatMap((group) => group.groups.flatMap(({ made }) => made)),
    isReported,
  );
  return {
    ...base,
    identity,
    funds,
    groups,
    ...goals,
    totalWeight: 100,
    totalScore,
    grade: gradeOf(totalScore),
  };
}
