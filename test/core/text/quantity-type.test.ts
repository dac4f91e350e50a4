import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../src/core/text/parse-quantity';
import {
  directionOf,
  directionOfName,
  isQuantitative,
  quantityType,
} from '../../../src/core/text/quantity-type';

describe('quantityType', () => {
  it.each([
    ['2020年12月底', 'date', false],
    ['1年', 'equal', true],
    ['6-9个月', 'range', true],
    ['不低于上年', 'relative', false],
    ['70%左右', 'approximate', true],
    ['控制在5%以内', 'reverse', true],
    ['≤90万元', 'reverse', true],
    ['95%以上', 'positive', true],
    ['达到95%', 'positive', true],
    ['=100%', 'equal', true],
    ['350 万元', 'equal', true],
    ['完成市县骨干网络搭建', 'yes-no', false],
    ['有效缓解', 'qualitative', false],
    ['达成预期指标', 'qualitative', false],
    ['≥**%', null, false],
    ['', null, false],
  ])('%j is %s', (text, type, measured) => {
    expect(quantityType(parseQuantity(text))).toBe(type);
    expect(isQuantitative(parseQuantity(text))).toBe(measured);
  });
});

describe('directionOf', () => {
  it.each([
    ['≥95%', null, 'more'],
    ['不超过5%', null, 'less'],
    ['100%', '满意度', 'equal'],
    ['2020年12月底', null, 'less'],
    ['上年水平', '投诉率', 'less'],
    ['上年水平', '参保率', 'more'],
    ['良好', '参保率', null],
  ])('%j of %j: %s', (text, name, direction) => {
    expect(directionOf(parseQuantity(text), name)).toBe(direction);
  });

  it.each([
    ['项目总成本', 'less'],
    ['森林火灾受害率', 'less'],
    ['投诉处理率', 'more'],
    ['参保人数', 'more'],
    ['', null],
  ])('the name %j points to %s', (name, direction) => {
    expect(directionOfName(name)).toBe(direction);
  });
});
