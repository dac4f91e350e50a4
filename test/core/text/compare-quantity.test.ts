import { describe, expect, it } from 'vitest';
import { type CompareSettings, compareQuantity } from '../../../src/core/text/compare-quantity';
import { parseQuantity } from '../../../src/core/text/parse-quantity';

const settings: CompareSettings = { approximateBand: 5, strictComparison: false };

function outcome(target: string, actual: string, changed: Partial<CompareSettings> = {}): string {
  const result = compareQuantity(parseQuantity(target), parseQuantity(actual), { ...settings, ...changed });
  const met = result.met === null ? 'cannot judge' : result.met ? 'met' : 'unmet';
  return `${met}${result.met === null ? ` ${result.reason}` : ''}`;
}

describe('compareQuantity', () => {
  it.each([
    ['≥410', '412', 'met'],
    ['≥550元', '550', 'met'],
    ['≥91.5%', '92.00%', 'met'],
    ['≥40%', '52%', 'met'],
    ['≥95%', '94.9%', 'unmet'],
    ['≥95%', '95', 'met'],
    ['≥95%', '0.95', 'cannot judge percent-ambiguous'],
    ['≥410万人', '4120000人', 'met'],
    ['≥1.2亿元', '11000万元', 'unmet'],
    ['≥15亩', '1公顷', 'met'],
    ['≥100公里', '90000米', 'unmet'],
    ['≥3吨', '3500公斤', 'met'],
    ['≤5‰', '0.4%', 'met'],
    ['≥1年', '12个月', 'met'],
    ['≤2年', '30个月', 'unmet'],
    ['≤24小时', '2天', 'unmet'],
    ['≤1个月', '30天', 'cannot judge unit-mismatch'],
    ['≤30天', '2个月', 'unmet'],
    ['≤2个月', '30天', 'met'],
    ['≤90天', '1年', 'unmet'],
    ['30-40天', '2个月', 'unmet'],
    ['≥60天', '12个月', 'met'],
    ['≤12周', '2个月', 'met'],
    ['≥100户', '100人', 'cannot judge unit-mismatch'],
    ['5万元', '5万', 'met'],
    ['400元/人、天', '180元', 'unmet'],
    ['≤90万元', '90', 'met'],
    ['≤90万元', '91', 'unmet'],
    ['≤ 30 万元', '完成', 'cannot judge actual-not-number'],
    ['100%', '100%', 'met'],
    ['100%', '72.74%', 'unmet'],
    ['2', '4', 'met'],
    ['0', '0', 'met'],
    ['0', '1', 'unmet'],
    ['0起', '零', 'met'],
    ['≥0', '3', 'met'],
    ['6-9个月', '13', 'unmet'],
    ['6-9个月', '9个月', 'met'],
    ['6-9个月', '5', 'unmet'],
    ['95%-98%', '96%-97%', 'met'],
    ['70%左右', '74%', 'cannot judge outside-approximate-band'],
    ['70%左右', '73.5%', 'met'],
    ['约100人', '95人', 'met'],
    ['≥360天', '≥360天', 'met'],
    ['≥360天', '≥300天', 'unmet'],
    ['≥360天', '≤300天', 'unmet'],
    ['≤360天', '≥300天', 'cannot judge actual-overlaps'],
    ['≤5天', '≥6天', 'unmet'],
    ['≤95%', '达到95%', 'met'],
    ['>90%', '90%', 'met'],
    ['2020年12月底', '2020年12月31日', 'met'],
    ['2020年12月底', '2020年12月', 'met'],
    ['2020年12月底', '2021年1月', 'unmet'],
    ['2020年12月10日前', '2020年12月', 'cannot judge date-incomplete'],
    ['2021年底', '2021年底', 'met'],
    ['2020年12月底', '12月模拟运', 'cannot judge date-incomplete'],
    ['12月底到位', '11月', 'met'],
    ['2021年1月-12月', '2021年1月-12月', 'met'],
    ['2021年12月31日', '按时完成', 'met'],
    ['2021年12月31日', '已完成', 'cannot judge not-comparable'],
    ['2021年12月31日', '未完成', 'unmet'],
    ['不低于上年', '高于上年', 'met'],
    ['不低于上年', '低于上年', 'unmet'],
    ['不低于上年', '150226', 'cannot judge no-base'],
    ['较上年提高5%', '较上年提高6%', 'met'],
    ['较上年提高5%', '较上年提高4%', 'unmet'],
    ['效果明显', '达成预期指标', 'met'],
    ['效果明显', '部分达成预期指标并具有一定效果', 'unmet'],
    ['符合实际', '符合实际', 'met'],
    ['明显提高', '有所提高', 'cannot judge qualitative'],
    ['明显提高', '85%', 'met'],
    ['明显提高', '70%', 'unmet'],
    ['已完成', '已完成', 'met'],
    ['已完成', '未完成', 'unmet'],
    ['完成', '部分完成', 'cannot judge qualitative'],
    ['', '5', 'cannot judge target-missing'],
    ['≥**%', '5%', 'cannot judge target-missing'],
    ['≥5%', '/', 'cannot judge actual-missing'],
    ['≥5%', '优秀率90%，合格率100%', 'cannot judge actual-unreadable'],
  ])('%j against %j: %s', (target, actual, expected) => {
    expect(outcome(target, actual)).toBe(expected);
  });

  it('follows the settings of the profile', () => {
    expect(outcome('>90%', '90%', { strictComparison: true })).toBe('unmet');
    expect(outcome('70%左右', '74%', { approximateBand: 6 })).toBe('met');
    expect(outcome('400元', '180元', { isCost: true })).toBe('cannot judge direction-unknown');
    expect(outcome('400元', '400元', { isCost: true })).toBe('met');
    expect(outcome('≤400元', '180元', { isCost: true })).toBe('met');
  });
});
