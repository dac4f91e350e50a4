import { describe, expect, it } from 'vitest';
import { COST_MISSING } from '../../../src/core/rules/pe318-cost-missing';
import { findings, outcome, projectForm, type Row } from './indicator-rule';

const OUTPUT: Row = ['产出指标', '数量指标', '各级财政实际补助标准', '≥550元', '550元'];

describe('PE318 cost-missing', () => {
  it('looks at the output label when there is no cost', () => {
    expect(findings(COST_MISSING, projectForm([OUTPUT]))).toMatchObject([
      { verdict: 'fail', message: 'missing', at: { cell: 'B4' } },
    ]);
  });

  it.each<[string, Row]>([
    ['under output', ['产出指标', '成本指标', '项目总成本', '≤90万元']],
    ['as a level of its own', ['成本指标', '经济成本指标', '培训费用', '≤90万元']],
    ['under another class by name', ['产出指标', '数量指标', '单项业务成本', '≤9万元']],
  ])('is content with a cost %s', (_, row) => {
    expect(findings(COST_MISSING, projectForm([OUTPUT, row]))).toEqual([]);
  });

  it('does not apply to a social insurance fund whose indicators begin with decision and process', () => {
    const fund = projectForm([['决策', '目标设定', '绩效目标合理性', '合理'], OUTPUT], {
      family: 'insurance-fund-self-evaluation',
    });
    expect(outcome(COST_MISSING, fund)).toEqual({ notApplicable: 'insurance-frame' });
    expect(
      findings(COST_MISSING, projectForm([OUTPUT], { family: 'insurance-fund-self-evaluation' })),
    ).toHaveLength(1);
  });

  it('cannot judge while rows have no class', () => {
    expect(findings(COST_MISSING, projectForm([OUTPUT, ['', '', '每人每天400元', '400元']]))).toMatchObject([
      { verdict: 'cannot-judge', message: 'open', parameters: { count: 1 } },
    ]);
  });

  it('does not apply where the form has no levels (重庆 部门整体), nor to an unfilled template', () => {
    const flat = {
      indicatorColumns: ['level3', 'target', 'actual'],
      indicators: [{ level3: '管护面积', target: '≥8万亩' }],
    } as const;
    expect(outcome(COST_MISSING, flat)).toEqual({ notApplicable: 'no-levels' });
    expect(outcome(COST_MISSING, projectForm([['产出指标', '数量指标', '堤防长度', '公里']]))).toHaveProperty(
      'notApplicable',
    );
  });
});
