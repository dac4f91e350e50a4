import { describe, expect, it } from 'vitest';
import { LEVEL_LABEL_NONSTANDARD } from '../../../src/core/rules/pe103-level-label-nonstandard';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function levels(...labels: string[]): FormInput {
  return { indicators: labels.map((label, at) => ['产出指标', label, `指标${at}`, '≥1个']) };
}

describe('PE103 指标类别名称不规范', () => {
  it('finds labels without 指标 beside others with it (绵阳)', () => {
    const { findings, problems } = judge(
      LEVEL_LABEL_NONSTANDARD,
      levels('数量指标', '质量指标', '时效指标', '经济效益', '社会效益指标', '生态效益'),
    );
    expect(problems).toEqual([
      '类别名称“经济效益”与同表其他名称写法不一（如“数量指标”带“指标”二字）。',
      '类别名称“生态效益”与同表其他名称写法不一（如“数量指标”带“指标”二字）。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'info',
      fix: { kind: 'confirm', edits: [{ kind: 'set-value', value: '经济效益指标' }] },
    });
  });

  it('finds 可持续影响力指标 (巴楚)', () => {
    const { findings } = judge(LEVEL_LABEL_NONSTANDARD, levels('数量指标', '可持续影响力指标'));
    expect(findings.map((finding) => finding.evidence)).toEqual([
      { operands: {}, expected: '可持续影响指标', actual: '可持续影响力指标' },
    ]);
  });

  it.each<[string, string[]]>([
    ['one style with 指标', ['数量指标', '质量指标', '社会效益指标']],
    ['one style without (江阴)', ['数量', '质量', '时效', '社会效益', '满意度']],
    [
      'wrapped and hinted labels',
      ['数量指标\n（必填硬性指标）', '经济效益\n指标\n（选填）', '质量指标（20分）'],
    ],
    ['a framework of its own', ['预算配置', '预算执行', '资产管理', '数量指标']],
  ])('passes %s', (_, labels) => {
    expect(judge(LEVEL_LABEL_NONSTANDARD, levels(...labels)).verdict).toBe('pass');
  });

  it('lists labels that are no class in use, in one finding', () => {
    const { problems, findings } = judge(
      LEVEL_LABEL_NONSTANDARD,
      levels('数量指标', '质量指标', '时效指标', '读者', '文化惠民'),
    );
    expect(problems).toEqual(['2 个二级指标名称不是常用的类别名：C7“读者”、C8“文化惠民”。']);
    expect(findings[0]?.fix).toBeNull();
  });

  it('does not apply without level 2 labels', () => {
    expect(judge(LEVEL_LABEL_NONSTANDARD, {}).reason).toBe('no-levels');
  });
});
