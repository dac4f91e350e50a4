import { describe, expect, it } from 'vitest';
import { COLUMN_SHIFT } from '../../../src/core/rules/pe105-column-shift';
import type { IndicatorFields } from '../../support/form-input';
import { judge } from './judge';

function declaration(fields: IndicatorFields) {
  return {
    family: 'target-declaration' as const,
    indicators: [{ level1: '效益指标', level2: '满意度指标', level3: '城乡居民满意度', ...fields }],
  };
}

describe('PE105 错列', () => {
  it('finds ≥99 in 备注 (阳谷)', () => {
    const { findings, problems } = judge(COLUMN_SHIFT, declaration({ target: '群众满意度', remark: '≥99' }));
    expect(problems).toEqual(['“城乡居民满意度”的目标值“≥99”填在了“备注”列（F4），指标值列为“群众满意度”。']);
    expect(findings[0]?.fix).toMatchObject({
      kind: 'confirm',
      edits: [
        { cell: 'E4', value: '≥99' },
        { cell: 'F4', value: null },
      ],
    });
  });

  it('finds the target in a remark behind actual and points, with nothing left in its place', () => {
    const row = {
      level1: '产出指标',
      level2: '数量指标',
      level3: '编制规划数量',
      actual: '8个',
      remark: '≥8个',
    };
    const { cells } = judge(COLUMN_SHIFT, {
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'remark'],
      indicators: [{ ...row, target: null, weight: 20, score: 20 }],
    });
    expect(cells).toEqual([['I4', 'E4']]);
  });

  it.each<[string, IndicatorFields]>([
    ['a value in its place', { target: '≥99%', remark: null }],
    ['words in 备注', { target: '有效提高', remark: '按月统计' }],
    ['a remark with a figure', { target: '有效提高', remark: '≥90%的为满意，抽样1000人' }],
    ['a bare number in 备注', { target: '有效提高', remark: '2020' }],
    ['a target of its own beside it', { target: '≥90%', remark: '≥90%' }],
  ])('passes %s', (_, fields) => {
    expect(judge(COLUMN_SHIFT, declaration(fields)).verdict).toBe('pass');
  });

  it('does not apply without indicators', () => {
    expect(judge(COLUMN_SHIFT, { family: 'target-declaration' }).reason).toBe('no-table');
  });
});
