import { describe, expect, it } from 'vitest';
import { bareName, isSpareName } from '../../../src/core/form/indicator-name';
import {
  labelledParts,
  moneyUnitInLabel,
  moneyUnitLine,
  pointsInLabel,
  yearInText,
  yearOfLine,
} from '../../../src/core/form/label';
import { isNoteText } from '../../../src/core/form/note-text';
import { isTitleText } from '../../../src/core/form/title-text';

describe('points in a label', () => {
  it.each([
    ['产出指标（50分）', '50'],
    ['预算执行情况(10分)', '10'],
    ['年度绩效目标1\n（40分）', '40'],
    ['预算执行情况（万元）\n（20分）', '20'],
    ['得分（20分*执行率）', '20'],
    ['产出指标', null],
    ['项目资金（万元）', null],
  ] as const)('%s', (text, points) => {
    expect(pointsInLabel(text)?.toFixed() ?? null).toBe(points);
  });
});

describe('year and unit', () => {
  it.each([
    ['（2020年度）', 2020],
    ['（2020）年度', 2020],
    ['( 2020 年度 )', 2020],
    ['2020年12月', null],
    ['（2022年度) 项目支出绩效自评表', null],
  ] as const)('year line %s', (text, year) => {
    expect(yearOfLine(text)).toBe(year);
  });

  it.each([
    ['2021年中央对地方专项转移支付区域绩效目标自评表', 2021],
    ['部门预算项目支出绩效自评表（2023年度）', 2023],
    ['重庆市梁平区林业局2023年度部门整体绩效自评表', 2023],
    ['项目支出绩效自评表', null],
  ] as const)('title %s', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });

  it('finds the money unit', () => {
    expect(moneyUnitLine('金额单位：人民币万元')).toBe('万元');
    expect(moneyUnitLine('单位：某市图书馆')).toBe(null);
    expect(moneyUnitInLabel('项目资金\n（万元）')).toBe('万元');
    expect(moneyUnitInLabel('项目资金（元）')).toBe('元');
  });
});

describe('labels with answers in one cell', () => {
  const isLabel = (label: string) =>
    ['填报单位', '填报日期', '联系电话'].includes(label.replace(/[（(].*/, ''));

  it.each([
    ['填报单位：阳谷县医疗保障局', [['填报单位', '阳谷县医疗保障局']]],
    [
      '填报单位（盖章）：甲局   填报日期：2023.6.28',
      [
        ['填报单位（盖章）', '甲局'],
        ['填报日期', '2023.6.28'],
      ],
    ],
    ['( 签章 ) 填报日期: 20200601', [['填报日期', '20200601']]],
    ['填报单位:阳谷县医疗保障局 (签章)', [['填报单位', '阳谷县医疗保障局']]],
    ['目标1：完成抽检', []],
  ] as const)('%s', (text, parts) => {
    expect(labelledParts(text, isLabel).map(({ label, answer }) => [label, answer])).toEqual(parts);
  });
});

describe('names of indicators', () => {
  it.each([
    ['指标1：参保人数', '参保人数'],
    ['指标1.药品抽验品种', '药品抽验品种'],
    ['1、修建道路 里程', '修建道路里程'],
    ['（1）到位率', '到位率'],
    ['①到位率', '到位率'],
    ['5000吨稻谷储备到位率', '5000吨稻谷储备到位率'],
    ['2022年全年', '2022年全年'],
    ['1.5万亩造林', '1.5万亩造林'],
  ])('%s', (text, name) => {
    expect(bareName(text)).toBe(name);
  });

  it.each([
    ['……', true],
    ['.....', true],
    ['指标2：', true],
    ['指标1：……', true],
    ['…', true],
    ['/', true],
    ['指标1：新建堤防', false],
    ['满意度', false],
  ])('%s is a spare place: %s', (text, spare) => {
    expect(isSpareName(text)).toBe(spare);
  });
});

describe('titles and notes', () => {
  it.each([
    ['项目支出绩效自评表', true],
    ['部门预算项目支出绩效自评表（2023年度）', true],
    ['绩效目标申报表（基础设施建设类）', true],
    ['2019年度项目绩效目标、评价指标与标准值表', true],
    ['2019年部门整体支出绩效自评指标体系', true],
    ['（二）绩效目标', false],
    ['年度总体目标', false],
    ['单位：万元', false],
  ])('title %s: %s', (text, is) => {
    expect(isTitleText(text)).toBe(is);
  });

  it.each([
    ['注：1.其他资金包括自有资金', true],
    ['注: 1. 其他资金', true],
    ['备注:1.预算执行情况口径', true],
    ['说明', false],
    ['备注', false],
    ['注重实效', false],
  ])('note %s: %s', (text, is) => {
    expect(isNoteText(text)).toBe(is);
  });
});
