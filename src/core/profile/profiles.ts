import type { Profile, WeightPack } from './profile';

/** 财预〔2020〕10号: 10 / 50 / 30 / 10, cost inside output (rule book 6.2, 9). */
const MOF_2020: Profile = {
  id: 'mof-2020',
  name: '财政部 2020 版（10/50/30/10）',
  source: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  weights: {
    id: 'mof-2020',
    name: '预算执行率10、产出50、效益30、满意度10',
    source: '财预〔2020〕10号',
    execution: 10,
    output: 50,
    benefit: 30,
    satisfaction: 10,
    cost: null,
    decision: null,
    management: null,
    free: null,
    waivesSatisfaction: false,
  },
  grade: { excellent: 90, good: 80, fair: 60 },
  execution: { base: 'adjusted', reasonBelow: 90, errorBelow: 60, sourceGap: 50, totalCaps: false },
  scoring: {
    reverse: 'linear',
    equal: 'ratio',
    approximateBand: 5,
    qualitativeMiddleFloor: 60,
    satisfaction: 'positive',
    lateDate: 'manual',
    strictComparison: false,
    rescaleNotApplicable: true,
  },
  overAchievement: { hintAt: 120, reasonAt: 130, deduct: 0 },
  tolerance: { sum: 0.01, score: 0.01, textMoney: 0.1, textMoneyPercent: 0.5 },
  severities: {},
};

const NO_WEIGHTS: Omit<WeightPack, 'id' | 'name' | 'source'> = {
  execution: null,
  output: null,
  benefit: null,
  satisfaction: null,
  cost: null,
  decision: null,
  management: null,
  free: null,
  waivesSatisfaction: false,
};

interface PackEntry {
  readonly id: string;
  readonly name: string;
  readonly packName: string;
  readonly source: string;
  readonly weights: Partial<WeightPack>;
}

/** The other weight packs of rule book 6.2; a further region is a further entry. */
const PACKS: readonly PackEntry[] = [
  {
    id: 'mof-101-cost',
    name: '财政部 2021 核心指标，设成本指标（10/20/40/20/10）',
    packName: '预算执行率10、成本20、产出40、效益20、满意度10',
    source: '财预〔2021〕101号附件',
    weights: { execution: 10, output: 40, benefit: 20, satisfaction: 10, cost: 20 },
  },
  {
    id: 'mof-101-nosat',
    name: '财政部 2021 核心指标，不设满意度（10/50/40）',
    packName: '预算执行率10、产出50、效益40',
    source: '财预〔2021〕101号附件',
    weights: { execution: 10, output: 50, benefit: 40, waivesSatisfaction: true },
  },
  {
    id: 'sichuan-2023',
    name: '四川 2023（预算执行10，绩效指标90）',
    packName: '预算执行10、绩效指标90（各级自定）',
    source: '四川部门预算项目支出绩效自评表（2023年度），青神、大英公开表',
    weights: { execution: 10, free: 90 },
  },
  {
    id: 'hubei-2020',
    name: '湖北 2020（预算执行20，年度绩效目标80）',
    packName: '预算执行20、年度绩效目标80（各目标自定）',
    source: '湖北项目绩效自评表，黄冈、湖北工程学院公开表',
    weights: { execution: 20, free: 80, waivesSatisfaction: true },
  },
  {
    id: 'yinchuan-2021',
    name: '银川 2021（决策10、管理25、产出30、效益35）',
    packName: '项目决策10、项目管理25（含预算执行率10）、项目产出30、项目效益35（含满意度10）',
    source: '银川市项目支出绩效自评表（2021年度）公开表',
    weights: {
      execution: 10,
      executionInManagement: true,
      output: 30,
      benefit: 35,
      satisfaction: 10,
      satisfactionInBenefit: true,
      decision: 10,
      management: 25,
    },
  },
  {
    id: 'kunming-2019',
    name: '昆明 2019（决策20、管理20、绩效60）',
    packName: '项目决策20、项目管理20、项目绩效60（产出30、效益30）',
    source: '昆明东川 2019 年度绩效评价报告',
    weights: { output: 30, benefit: 30, decision: 20, management: 20 },
  },
];

function profileOf(entry: PackEntry): Profile {
  const { id, name, packName, source, weights } = entry;
  return {
    ...MOF_2020,
    id,
    name,
    source,
    weights: { ...NO_WEIGHTS, id, name: packName, source, ...weights },
  };
}

/** The profile that applies where nothing else is chosen: the national one. */
export const defaultProfile: Profile = MOF_2020;

/** Every profile that is offered to the user, the national one first. */
export const PROFILES: readonly Profile[] = [MOF_2020, ...PACKS.map(profileOf)];

/** The profile of that id, or null. */
export function profileById(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}

/**
 * The points of a weight pack's parts together; 100 for a pack that is complete. A part that is counted inside another
 * is not counted twice.
 */
export function weightPackTotal(weights: WeightPack): number {
  const parts = [
    weights.executionInManagement ? null : weights.execution,
    weights.satisfactionInBenefit ? null : weights.satisfaction,
    weights.output,
    weights.benefit,
    weights.cost,
    weights.decision,
    weights.management,
    weights.free,
  ];
  // Whole hundredths: points are printed with two decimals at most.
  return parts.reduce<number>((total, part) => total + Math.round((part ?? 0) * 100), 0) / 100;
}
