import { describe, expect, it } from 'vitest';
import { RELATIVE_NO_BASE } from '../../../src/core/rules/pe312-relative-no-base';
import { findings, projectForm } from './indicator-rule';

describe('PE312 relative-no-base', () => {
  it.each([
    ['不低于上年', '高于上年', 'noBase'],
    ['原则上不低于上年度前三季度住院救助人次', 150226, 'noBase'],
    ['较上年提高5%', '已提高', 'noBase'],
    ['高于去年同期', null, 'noBaseTarget'],
  ])('reports %s answered by %s', (target, actual, message) => {
    expect(
      findings(RELATIVE_NO_BASE, projectForm([['产出指标', '数量指标', '救助人次', target, actual]])),
    ).toMatchObject([{ message, at: { cell: 'E4' } }]);
  });

  it.each([
    ['不低于上年（148000人次）', 150226],
    ['不低于上年', '150226人次（上年148000人次）'],
    ['≥148000人次', 150226],
    ['较上年提高5%', '6%'],
    ['逐步扩大', '逐步扩大'],
  ])('is content with %s answered by %s', (target, actual) => {
    expect(
      findings(RELATIVE_NO_BASE, projectForm([['产出指标', '数量指标', '救助人次', target, actual]])),
    ).toEqual([]);
  });
});
