import { describe, expect, it } from 'vitest';
import { detectProfile } from '../../../src/core/profile/detect-profile';
import { profileFileJsonSchema, profileJsonSchema } from '../../../src/core/profile/profile-schema';
import { defaultProfile, PROFILES, profileById, weightPackTotal } from '../../../src/core/profile/profiles';
import { allowedValues, type SchemaNode, settingSchema } from '../../../src/core/profile/setting-schema';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';

describe('weight packs', () => {
  it.each(PROFILES.map((profile) => [profile.id, profile.weights] as const))(
    '%s adds up to 100',
    (id, weights) => {
      expect(weightPackTotal(weights)).toBe(100);
      expect(weights.id).toBe(id);
    },
  );

  it('are told apart by their ids', () => {
    expect(new Set(PROFILES.map((profile) => profile.id)).size).toBe(PROFILES.length);
    expect(profileById('mof-2020')).toBe(defaultProfile);
    expect(profileById('mof-1999')).toBeNull();
  });
});

describe('likely profile of a form', () => {
  const funds = (weight: number): NonNullable<FormInput['funds']> => [
    { label: '年度资金总额', kind: 'total', budget: 1, executed: 1, weight, score: weight },
  ];
  const rows = (...labels: string[]): NonNullable<FormInput['indicators']> =>
    labels.map((label) => [label, '指标', '名称', '≥1', '1', 1, 1] as const);

  it.each<[string, FormInput]>([
    [
      'mof-2020',
      { funds: funds(10), indicators: rows('产出指标（50分）', '效益指标（30分）', '满意度指标（10分）') },
    ],
    [
      'mof-101-cost',
      { funds: funds(10), indicators: rows('成本指标（20分）', '产出指标（40分）', '效益指标（20分）') },
    ],
    ['mof-101-nosat', { funds: funds(10), indicators: rows('产出指标（50分）', '效益指标（40分）') }],
    ['mof-2020', { funds: funds(10), indicators: rows('产出指标', '效益指标') }],
    ['hubei-2020', { region: '湖北', funds: funds(20), indicators: rows('产出指标', '效益指标') }],
    ['mof-2020', { region: '湖北', funds: funds(10), indicators: rows('产出指标', '效益指标') }],
    ['yinchuan-2021', { region: '宁夏', indicators: rows('项目决策', '项目管理', '项目产出', '项目效益') }],
    [
      'yinchuan-2021',
      { indicators: rows('项目决策(10)', '项目管理（25分）', '项目产出（30分）', '项目效益（35分）') },
    ],
    // The same words with points of its own are another province's score table.
    ['mof-2020', { indicators: rows('项目决策（15分）', '项目管理（25分）', '项目产出', '项目效益') }],
    ['kunming-2019', { indicators: rows('项目决策（20分）', '项目管理（20分）', '项目绩效（60分）') }],
    ['mof-2020', {}],
  ])('is %s', (profileId, input) => {
    const detected = detectProfile(buildForm(input).form);
    expect(detected.profileId).toBe(profileId);
    expect(detected.why).toContain(profileById(profileId)?.name);
  });

  it('is the Sichuan one only where 90 points are left to the indicators', () => {
    const { form } = buildForm({
      region: '四川',
      funds: funds(10),
      indicators: rows('产出指标', '效益指标'),
    });
    const table = form.table;
    const ninety = form.funds?.rows[0]?.weight?.figure?.times(9) ?? null;
    expect(detectProfile(form).profileId).toBe('mof-2020');
    expect(detectProfile({ ...form, table: table && { ...table, points: ninety } }).profileId).toBe(
      'sichuan-2023',
    );
  });
});

/** Every setting of a schema by its path. */
function settingsOf(
  node: SchemaNode,
  path: readonly string[] = [],
): readonly (readonly [readonly string[], SchemaNode])[] {
  const below = Object.entries(node.properties ?? {}).flatMap(([key, part]) =>
    settingsOf(part, [...path, key]),
  );
  return [[path, node], ...below];
}

describe('JSON Schema of a profile', () => {
  it('allows each setting what the reader of profiles says is allowed', () => {
    const settings = settingsOf(profileJsonSchema());
    expect(settings.length).toBeGreaterThan(45);
    for (const [path, node] of settings) {
      const said = settingSchema(path);
      expect(said && allowedValues(said), path.join('.')).toBe(allowedValues(node));
    }
    expect(settingSchema(['severities', 'PE202'])?.enum).toEqual(['error', 'warning', 'info', 'off']);
    expect(settingSchema(['colour'])).toBeNull();
  });

  it('names the allowed values, and requires nothing in a file', () => {
    expect(profileJsonSchema().properties?.execution?.properties?.base?.enum).toEqual([
      'adjusted',
      'initial',
    ]);
    expect(profileJsonSchema().required).toContain('weights');
    const file = profileFileJsonSchema(PROFILES.map((profile) => profile.id));
    expect(file.required).toBeUndefined();
    expect(file.properties?.extends?.enum).toContain('hubei-2020');
    expect(file.properties?.execution?.required).toBeUndefined();
  });
});
