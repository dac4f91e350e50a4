import { describe, expect, it } from 'vitest';
import { REQUIRED_HEADER_MISSING } from '../../../src/core/rules/pe101-required-header-missing';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const ROWS: FormInput['indicators'] = [
  {
    level1: '项目完成指标',
    level2: '数量指标',
    level3: '项目参保人数（人）',
    target: '≥374520人',
    score: 8.33,
  },
];

describe('PE101 必备列缺失', () => {
  it('fails 巴楚: a score column, but neither actual nor weight', () => {
    const { findings, problems } = judge(REQUIRED_HEADER_MISSING, {
      family: 'insurance-fund-self-evaluation',
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'score'],
      indicators: ROWS,
    });
    expect(problems).toEqual(['指标表缺少必备列：实际完成值、分值。']);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'E3', fix: null });
  });

  it.each<[string, FormInput]>([
    ['a 2020 transfer form without points', { family: 'transfer-self-evaluation', indicators: ROWS }],
    ['a project form with all columns', { family: 'project-self-evaluation', indicators: ROWS }],
    [
      'a 县级专项资金 form that has no points at all',
      {
        family: 'project-self-evaluation',
        indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason'],
        indicators: ROWS,
      },
    ],
    [
      '湖北: points stand in the level 1 labels',
      {
        family: 'project-self-evaluation',
        indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
        indicators: [
          {
            level1: '产出指标（40分）',
            level2: '数量指标',
            level3: '存储备份器',
            target: '25TB',
            actual: '25TB',
            score: 10,
          },
        ],
      },
    ],
    ['a declaration', { family: 'target-declaration', indicators: ROWS }],
  ])('passes %s', (_, input) => {
    expect(judge(REQUIRED_HEADER_MISSING, input).verdict).toBe('pass');
  });

  it('fails a project form with weights but no scores', () => {
    const { problems } = judge(REQUIRED_HEADER_MISSING, {
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'weight'],
      indicators: ROWS,
    });
    expect(problems).toEqual(['指标表缺少必备列：得分。']);
  });

  it('does not apply without an indicator table', () => {
    expect(judge(REQUIRED_HEADER_MISSING, {}).reason).toBe('no-table');
  });
});
