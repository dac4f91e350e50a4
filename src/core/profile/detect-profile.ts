import type { Form, IndicatorBlock } from '../form/form';
import { defaultProfile, profileById } from './profiles';

/** The profile that fits a form best, and why, in Chinese. */
export interface DetectedProfile {
  readonly profileId: string;
  readonly why: string;
}

/** What a form shows of its weight pack. */
interface Signs {
  readonly region: string;
  readonly executionPoints: number | null;
  readonly indicatorPoints: number | null;
  /** Points printed for each level 1 block; a block without printed points is there with null. */
  readonly blocks: ReadonlyMap<IndicatorBlock, number | null>;
}

interface ProfileSign {
  readonly profileId: string;
  readonly why: string;
  /** All that is given must hold. */
  readonly regions?: readonly string[];
  readonly executionPoints?: number;
  readonly indicatorPoints?: number;
  readonly hasBlocks?: readonly IndicatorBlock[];
  readonly lacksBlocks?: readonly IndicatorBlock[];
  /** Printed points of a block; a block without printed points does not contradict, but one at least must be printed. */
  readonly blockPoints?: Partial<Record<IndicatorBlock, number>>;
}

/** First match wins: what the form prints goes before what its region is known for. */
const SIGNS: readonly ProfileSign[] = [
  {
    profileId: 'kunming-2019',
    why: '一级指标为项目决策、项目管理、项目绩效，没有单列的预算执行率',
    hasBlocks: ['decision', 'management'],
    blockPoints: { decision: 20, management: 20 },
  },
  {
    profileId: 'yinchuan-2021',
    why: '宁夏的表，一级指标为项目决策、项目管理、项目产出、项目效益',
    regions: ['宁夏'],
    hasBlocks: ['decision', 'management', 'output', 'benefit'],
    lacksBlocks: ['satisfaction'],
  },
  {
    profileId: 'yinchuan-2021',
    why: '项目决策 10 分、项目管理 25 分，另有项目产出、项目效益',
    hasBlocks: ['decision', 'management', 'output', 'benefit'],
    lacksBlocks: ['satisfaction'],
    blockPoints: { decision: 10, management: 25 },
  },
  {
    profileId: 'hubei-2020',
    why: '预算执行情况为 20 分',
    executionPoints: 20,
  },
  {
    profileId: 'mof-101-cost',
    why: '成本指标单列为一级指标',
    hasBlocks: ['output', 'benefit', 'cost'],
    lacksBlocks: ['decision'],
  },
  {
    profileId: 'mof-101-nosat',
    why: '效益指标 40 分，不设满意度指标',
    lacksBlocks: ['satisfaction', 'decision', 'cost'],
    blockPoints: { benefit: 40 },
  },
  {
    profileId: 'sichuan-2023',
    why: '四川的表，预算执行 10 分，绩效指标 90 分由各级自定',
    regions: ['四川'],
    indicatorPoints: 90,
  },
];

function points(value: { toNumber(): number } | null | undefined): number | null {
  return value ? value.toNumber() : null;
}

function blockPoints(form: Form): Map<IndicatorBlock, number | null> {
  const blocks = new Map<IndicatorBlock, number | null>();
  for (const indicator of form.indicators) blocks.set(indicator.block, null);
  for (const group of form.table?.groups ?? []) {
    if (group.level !== 1) continue;
    const known = blocks.get(group.block) ?? null;
    const own = points(group.points);
    blocks.set(group.block, own === null ? known : own + (known ?? 0));
  }
  return blocks;
}

function executionPoints(form: Form): number | null {
  // The 2018 transfer forms give points to the goals as well: their 20 points for execution are another scheme.
  if (form.partPoints.some((candidate) => candidate.part === 'goals')) return null;
  const rows = form.funds?.rows ?? [];
  const carrying =
    rows.find((row) => row.kind === 'total' && row.weight?.figure) ?? rows.find((row) => row.weight?.figure);
  const part = form.partPoints.find((candidate) => candidate.part === 'funds')?.points.figure;
  return points(carrying?.weight?.figure ?? form.funds?.points ?? part);
}

function signsOf(form: Form): Signs {
  return {
    region: form.region ?? '',
    executionPoints: executionPoints(form),
    indicatorPoints: points(form.table?.points),
    blocks: blockPoints(form),
  };
}

function fitsPoints(expected: Partial<Record<IndicatorBlock, number>>, signs: Signs): boolean {
  const printed = Object.entries(expected).map(([block, value]) => ({
    value,
    own: signs.blocks.get(block as IndicatorBlock) ?? null,
  }));
  return (
    printed.some(({ own }) => own !== null) &&
    printed.every(({ own, value }) => own === null || own === value)
  );
}

function fits(sign: ProfileSign, signs: Signs): boolean {
  const { regions, hasBlocks = [], lacksBlocks = [] } = sign;
  return (
    (regions === undefined || regions.some((region) => signs.region.includes(region))) &&
    (sign.executionPoints === undefined || sign.executionPoints === signs.executionPoints) &&
    (sign.indicatorPoints === undefined || sign.indicatorPoints === signs.indicatorPoints) &&
    hasBlocks.every((block) => signs.blocks.has(block)) &&
    lacksBlocks.every((block) => !signs.blocks.has(block)) &&
    (sign.blockPoints === undefined || fitsPoints(sign.blockPoints, signs))
  );
}

/** Guesses the profile from the points and level 1 labels that a form prints; the national one when nothing tells. */
export function detectProfile(form: Form): DetectedProfile {
  const signs = signsOf(form);
  const sign = SIGNS.find((candidate) => fits(candidate, signs));
  if (!sign) {
    return { profileId: defaultProfile.id, why: `表中没有地方权重的特征，采用“${defaultProfile.name}”` };
  }
  const name = profileById(sign.profileId)?.name ?? sign.profileId;
  return { profileId: sign.profileId, why: `${sign.why}，采用“${name}”` };
}
