import { describe, expect, it } from 'vitest';
import { ADJECTIVE_MISMATCH } from '../../../src/core/rules/pe322-adjective-mismatch';
import { findings, projectForm } from './indicator-rule';

describe('PE322 adjective-mismatch', () => {
  it.each([
    ['项目管理健全性', '可控', '健全'],
    ['项目制度执行性', '可控', '执行到位'],
    ['资金使用规范性', '及时', '规范'],
  ])('%s %s', (name, target, value) => {
    const found = findings(ADJECTIVE_MISMATCH, projectForm([['投入和管理目标', '项目管理', name, target]]));
    expect(found).toMatchObject([{ at: { cell: 'E4' }, evidence: { expected: value, actual: target } }]);
    expect(found[0]?.fix?.edits).toMatchObject([{ value }]);
  });

  it.each([
    ['资金使用规范性', '规范'],
    ['补助资格合规性', '合规'],
    ['经费支出合规性', '严格执行相关制度规定'],
    ['提交报告及时性', '在项目计划完成时间内完成'],
    ['粮食储备设备维护及安全性', '高'],
    ['制度健全性', '完善'],
    ['工作积极性', '提高'],
    ['平台数据上传正确性', '=100%'],
    ['管理制度', '可控'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(ADJECTIVE_MISMATCH, projectForm([['产出指标', '质量指标', name, target]]))).toEqual([]);
  });
});
