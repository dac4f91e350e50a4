import type { FundColumn, FundKind } from '../../../src/core/form/form';
import type { Layout, Vocabulary } from './layout';
import { CONTACTS, DEPARTMENTS, GOALS, INDICATORS, type PoolEntry, PROJECTS, UNITS } from './model-pool';
import type { Random } from './random';

/** One indicator before it is laid out. A numeric one has `number` and `unit`, a 定性 one `words`. */
export interface ModelIndicator extends PoolEntry {
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

export interface ModelGroup2 {
  readonly label: string | null;
  readonly indicators: readonly ModelIndicator[];
}

export interface ModelGroup1 {
  readonly label: string;
  readonly points: number;
  readonly groups: readonly ModelGroup2[];
}

export type ModelFund = Readonly<Record<Exclude<FundColumn, 'rate'>, number | null>>;

/** What a form says, independent of how it is laid out. */
export interface FormModel {
  readonly year: number;
  readonly identity: Readonly<Record<string, string>>;
  readonly funds: ReadonlyMap<FundKind, ModelFund>;
  readonly expected: string;
  readonly actual: string;
  readonly groups: readonly ModelGroup1[];
  readonly totalWeight: number;
  readonly totalScore: number;
  readonly grade: string;
}

interface VocabularyGroup {
  readonly label: string;
  readonly points: number;
  /** Level 2 label and the pool that its indicators come from. */
  readonly groups: readonly (readonly [label: string, pool: keyof typeof INDICATORS])[];
}

const NATIONAL_BENEFITS = [
  ['经济效益指标', 'economic'],
  ['社会效益指标', 'social'],
  ['生态效益指标', 'ecological'],
  ['可持续影响指标', 'sustainable'],
] as const;

const VOCABULARIES: Readonly<Record<Vocabulary, readonly VocabularyGroup[]>> = {
  national: [
    {
      label: '产出指标',
      points: 50,
      groups: [
        ['数量指标', 'quantity'],
        ['质量指标', 'quality'],
        ['时效指标', 'timeliness'],
        ['成本指标', 'cost'],
      ],
    },
    { label: '效益指标', points: 30, groups: NATIONAL_BENEFITS },
    { label: '满意度指标', points: 10, groups: [['服务对象满意度指标', 'satisfaction']] },
  ],
  'cost-first': [
    { label: '成本指标', points: 20, groups: [['经济成本指标', 'cost']] },
    {
      label: '产出指标',
      points: 40,
      groups: [
        ['数量指标', 'quantity'],
        ['质量指标', 'quality'],
        ['时效指标', 'timeliness'],
      ],
    },
    {
      label: '效益指标',
      points: 20,
      groups: [
        ['社会效益指标', 'social'],
        ['可持续影响指标', 'sustainable'],
      ],
    },
    { label: '满意度指标', points: 10, groups: [['服务对象满意度指标', 'satisfaction']] },
  ],
  'project-completion': [
    {
      label: '项目完成指标',
      points: 50,
      groups: [
        ['数量指标', 'quantity'],
        ['质量指标', 'quality'],
        ['时效指标', 'timeliness'],
        ['成本指标', 'cost'],
      ],
    },
    { label: '项目效益指标', points: 30, groups: NATIONAL_BENEFITS },
    { label: '满意度指标', points: 10, groups: [['满意度指标', 'satisfaction']] },
  ],
  short: [
    {
      label: '产出目标',
      points: 50,
      groups: [
        ['数量', 'quantity'],
        ['质量', 'quality'],
        ['时效', 'timeliness'],
      ],
    },
    {
      label: '效果目标',
      points: 30,
      groups: [
        ['社会效益', 'social'],
        ['满意度', 'satisfaction'],
      ],
    },
    { label: '影响力目标', points: 10, groups: [['长效管理', 'sustainable']] },
  ],
  decision: [
    {
      label: '决策',
      points: 20,
      groups: [
        ['项目立项', 'decision'],
        ['绩效目标', 'decision'],
      ],
    },
    {
      label: '过程',
      points: 20,
      groups: [
        ['资金管理', 'process'],
        ['组织实施', 'process'],
      ],
    },
    {
      label: '产出',
      points: 30,
      groups: [
        ['产出数量', 'quantity'],
        ['产出质量', 'quality'],
        ['产出时效', 'timeliness'],
      ],
    },
    {
      label: '效益',
      points: 30,
      groups: [
        ['社会效益', 'social'],
        ['满意度', 'satisfaction'],
      ],
    },
  ],
  department: [
    {
      label: '履职效能',
      points: 50,
      groups: [
        ['工作完成', 'quantity'],
        ['工作质量', 'quality'],
      ],
    },
    {
      label: '管理效率',
      points: 30,
      groups: [
        ['预算管理', 'process'],
        ['资产管理', 'process'],
      ],
    },
    {
      label: '社会效应',
      points: 20,
      groups: [
        ['社会效益', 'social'],
        ['满意度', 'satisfaction'],
      ],
    },
  ],
  flat: [
    {
      label: '',
      points: 90,
      groups: [
        ['', 'quantity'],
        ['', 'quality'],
        ['', 'timeliness'],
        ['', 'satisfaction'],
      ],
    },
  ],
};

const cents = (value: number) => Math.round(value * 100) / 100;

function makeFunds(random: Random): ReadonlyMap<FundKind, ModelFund> {
  const budget = random.between(2_000, 2_000_000) / 100;
  const initial = random.chance(0.5) ? budget : cents(budget * 0.9);
  const executed = random.chance(0.4) ? budget : cents(budget * (random.between(6_000, 9_990) / 10_000));
  const main: ModelFund = {
    budgetInitial: initial,
    budget,
    executed,
    weight: 10,
    score: cents(10 * (executed / budget)),
  };
  const share: ModelFund = { ...main, weight: null, score: null };
  const zero: ModelFund = { budgetInitial: null, budget: null, executed: null, weight: null, score: null };
  return new Map<FundKind, ModelFund>([
    ['total', main],
    ['fiscal', share],
    ['central', share],
    ['local', zero],
    ['carryOver', zero],
    ['special', zero],
    ['unit', zero],
    ['social', zero],
    ['other', zero],
  ]);
}

function makeGroups(random: Random, vocabulary: Vocabulary, share: number): readonly ModelGroup1[] {
  const used = new Set<string>();
  const take = (pool: keyof typeof INDICATORS): PoolEntry | null => {
    const fresh = INDICATORS[pool].filter((entry) => !used.has(entry.name));
    if (fresh.length === 0) return null;
    const entry = random.pick(fresh);
    used.add(entry.name);
    return entry;
  };
  return VOCABULARIES[vocabulary].map((group) => ({
    label: group.label,
    points: group.points,
    groups: group.groups
      .filter(() => group.groups.length < 3 || random.chance(share))
      .map(([label, pool]) => {
        const entries = Array.from({ length: random.between(1, 3) }, () => take(pool)).filter(
          (entry) => entry !== null,
        );
        return {
          label: label === '' ? null : label,
          indicators: entries.map((entry) => {
            const weight = random.pick([2, 3, 5, 8, 8.33, 10]);
            const isLost = random.chance(0.15);
            return {
              ...entry,
              weight,
              score: isLost ? weight - 1 : weight,
              reason: isLost ? '资料尚未收齐，次年补齐。' : '',
            };
          }),
        };
      }),
  }));
}

/** Makes up what one form says; real wordings, invented figures. `share`: how many of the classes are filled in. */
export function makeModel(random: Random, layout: Layout, share = 0.85): FormModel {
  const table = layout.rows.find((row) => typeof row !== 'string' && row.kind === 'table');
  const vocabulary: Vocabulary =
    typeof table === 'object' && table.kind === 'table' ? table.vocabulary : 'national';
  const year = random.between(2018, 2025);
  const groups = makeGroups(random, vocabulary, share);
  const all = groups.flatMap((group) => group.groups.flatMap(({ indicators }) => indicators));
  const department = random.pick(DEPARTMENTS);
  return {
    year,
    identity: {
      projectName: random.pick(PROJECTS),
      department,
      implementingUnit: random.pick(UNITS),
      centralDepartment: '国家林业和草原局',
      localDepartment: department,
      contact: random.pick(CONTACTS),
      phone: `0${random.between(310, 999)}-${random.between(2_000_000, 8_999_999)}`,
      projectCode: `${random.between(110_000, 659_999)}${year - 2000}T${random.between(1_000_000, 9_999_999)}`,
      period: `${year}年1月至${year}年12月`,
      reportDate: `${year + 1}年3月${random.between(1, 28)}日`,
    },
    funds: makeFunds(random),
    ...random.pick(GOALS),
    groups,
    totalWeight: 100,
    totalScore: cents(all.reduce((sum, each) => sum + each.score, 10)),
    grade: random.pick(['优', '良', '中']),
  };
}
