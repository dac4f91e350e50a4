import type { Profile } from '../../../core/profile/profile';
import type { TextKey } from '../../texts/texts';

type SettingKey<Prefix extends string> =
  Extract<TextKey, `${Prefix}.${string}`> extends `${Prefix}.${infer Key}` ? Key : never;

/** A figure of the profile that the user may change. */
export interface FigureSetting {
  readonly key: SettingKey<'setting'>;
  readonly group: 'thresholds' | 'tolerance';
  readonly path: readonly [keyof Profile, string];
  read(profile: Profile): number;
}

/** A choice of formula that the user may change. */
export interface VariantSetting {
  readonly key: SettingKey<'setting'>;
  readonly path: readonly [keyof Profile, string];
  readonly values: readonly { readonly value: string; readonly text: TextKey }[];
  read(profile: Profile): string;
}

export const FIGURE_SETTINGS: readonly FigureSetting[] = [
  {
    key: 'reasonBelow',
    group: 'thresholds',
    path: ['execution', 'reasonBelow'],
    read: (p) => p.execution.reasonBelow,
  },
  {
    key: 'errorBelow',
    group: 'thresholds',
    path: ['execution', 'errorBelow'],
    read: (p) => p.execution.errorBelow,
  },
  {
    key: 'hintAt',
    group: 'thresholds',
    path: ['overAchievement', 'hintAt'],
    read: (p) => p.overAchievement.hintAt,
  },
  {
    key: 'reasonAt',
    group: 'thresholds',
    path: ['overAchievement', 'reasonAt'],
    read: (p) => p.overAchievement.reasonAt,
  },
  {
    key: 'approximateBand',
    group: 'thresholds',
    path: ['scoring', 'approximateBand'],
    read: (p) => p.scoring.approximateBand,
  },
  { key: 'excellent', group: 'thresholds', path: ['grade', 'excellent'], read: (p) => p.grade.excellent },
  { key: 'good', group: 'thresholds', path: ['grade', 'good'], read: (p) => p.grade.good },
  { key: 'fair', group: 'thresholds', path: ['grade', 'fair'], read: (p) => p.grade.fair },
  { key: 'sum', group: 'tolerance', path: ['tolerance', 'sum'], read: (p) => p.tolerance.sum },
  { key: 'score', group: 'tolerance', path: ['tolerance', 'score'], read: (p) => p.tolerance.score },
];

export const VARIANT_SETTINGS: readonly VariantSetting[] = [
  {
    key: 'base',
    path: ['execution', 'base'],
    values: [
      { value: 'adjusted', text: 'base.adjusted' },
      { value: 'initial', text: 'base.initial' },
    ],
    read: (p) => p.execution.base,
  },
  {
    key: 'reverse',
    path: ['scoring', 'reverse'],
    values: [
      { value: 'linear', text: 'reverse.linear' },
      { value: 'ratio', text: 'reverse.ratio' },
      { value: 'zero', text: 'reverse.zero' },
    ],
    read: (p) => p.scoring.reverse,
  },
  {
    key: 'satisfaction',
    path: ['scoring', 'satisfaction'],
    values: [
      { value: 'positive', text: 'satisfaction.positive' },
      { value: 'bands101', text: 'satisfaction.bands101' },
    ],
    read: (p) => p.scoring.satisfaction,
  },
  {
    key: 'lateDate',
    path: ['scoring', 'lateDate'],
    values: [
      { value: 'manual', text: 'lateDate.manual' },
      { value: 'zero', text: 'lateDate.zero' },
    ],
    read: (p) => p.scoring.lateDate,
  },
];

/** The figure that was typed; null when it is none. */
export function readFigure(words: string): number | null {
  const trimmed = words.trim();
  return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

/** The profile with one setting changed; what it may hold is checked when it is saved. */
export function withSetting(
  profile: Profile,
  [group, name]: readonly [keyof Profile, string],
  value: number | string,
): Profile {
  const settings = profile[group];
  return typeof settings === 'object' ? { ...profile, [group]: { ...settings, [name]: value } } : profile;
}
