import { describe, expect, it } from 'vitest';
import { TARGET_TEXT_ACTUAL_NUMBER } from '../../../src/core/rules/pe303-target-text-actual-number';
import { findings, quantityRow } from './indicator-rule';

describe('PE303 target-text-actual-number', () => {
  it.each([
    ['资助参保人次', '对符合条件的重点救助对象资助参加城乡居', 194279],
    ['提升服务能力', '有效提升', '12次'],
    ['项目完工时间', '2020年12月底前', '100%'],
    ['项目完工时间', '2020年12月底前', '1次'],
  ])('reports %s %s answered by %s', (name, target, actual) => {
    expect(findings(TARGET_TEXT_ACTUAL_NUMBER, quantityRow(name, target, actual))).toMatchObject([
      { verdict: 'fail', at: { cell: 'F4' }, with: [{ cell: 'E4' }] },
    ]);
  });

  it.each([
    ['住院救助人次', '原则上不低于上年度前三季度住院救助人次', 150226],
    ['群众看病就医方便程度', '明显提高', '90%'],
    ['群众看病就医方便程度', '明显提高', '明显提高'],
    ['参保人数', '≥410万人', 412],
    ['资助参保人次', '对符合条件的重点救助对象资助参保', null],
    ['完成情况', '已完成', '已完成'],
    ['项目完工时间', '2020年12月底前', '按期完成'],
    ['项目完工时间', '2020年12月底前', '2020年11月'],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    expect(findings(TARGET_TEXT_ACTUAL_NUMBER, quantityRow(name, target, actual))).toEqual([]);
  });
});
