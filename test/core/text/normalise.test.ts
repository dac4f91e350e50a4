import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCheckboxes } from '../../../src/core/text/checkbox';
import { findMarkup, stripMarkup } from '../../../src/core/text/markup';
import {
  compactText,
  labelHint,
  normaliseLabel,
  normaliseText,
  normaliseWithMap,
} from '../../../src/core/text/normalise';
import { anyText, fragmentText, fuzz } from './fragments';

describe('normaliseText', { timeout: 120_000 }, () => {
  it.each([
    ['项目资金 （万元）', '项目资金(万元)'],
    ['业务主管 部门\n审核意见', '业务主管部门审核意见'],
    ['可持续影 响指标', '可持续影响指标'],
    ['≧ %', '≥%'],
    ['>= 98', '≥98'],
    ['＜＝5', '≤5'],
    ['﹦100', '=100'],
    ['95％～98％', '95%~98%'],
    ['2021年1月—12月', '2021年1月-12月'],
    ['阳医保发【2019】6号、〔2017〕62号', '阳医保发[2019]6号、[2017]62号'],
    ['<p>1:提升；</p><p>2:加强</p>', '1:提升;2:加强'],
    ['<5%', '<5%'],
    ['发展类项目 <input type="checkbox" checked="checked">', '发展类项目☑'],
    ['政策[bookmark: _GoBack]落实', '政策落实'],
    ['100 200', '100 200'],
    ['DRG 2.0', 'DRG 2.0'],
    ['１２３．５㎡', '123.5m2'],
    ['满\u200B意\uFEFF度', '满意度'],
    ['“一站式”', '"一站式"'],
  ])('%j → %j', (raw, normalised) => {
    expect(normaliseText(raw)).toBe(normalised);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fragmentText), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      fuzz(3000),
    );
  });

  it('maps every unit of the copy into the raw text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fragmentText), (raw) => {
        const { text, indices } = normaliseWithMap(raw);
        expect(indices).toHaveLength(text.length + 1);
        expect(indices.at(-1)).toBe(raw.length);
        for (let index = 1; index < indices.length; index += 1) {
          expect(indices[index]).toBeGreaterThanOrEqual(indices[index - 1] ?? 0);
        }
      }),
      fuzz(2000),
    );
  });

  it('points from the copy at the raw character', () => {
    const raw = '<p>满意度　≥ ９５％</p>';
    const { text, indices } = normaliseWithMap(raw);
    expect(raw[indices[text.indexOf('95')] ?? -1]).toBe('９');
  });

  it('does work in proportion to the length', () => {
    const long = '目标1：完成<p>５％ '.repeat(20_000);
    expect(normaliseText(long)).toHaveLength('目标1:完成5%'.length * 20_000);
  });
});

describe('labels', () => {
  it.each([
    ['产\n出\n指\n标', '产出指标'],
    ['年度资金总额：', '年度资金总额'],
    ['  其中：当年财政拨款', '其中:当年财政拨款'],
    ['预算执行率（B/A）', '预算执行率(B/A)'],
    ['*项目名称（必填）', '项目名称'],
    ['备注（选填）：', '备注'],
  ])('%j → %j', (raw, label) => {
    expect(normaliseLabel(raw)).toBe(label);
  });

  it('tells required from optional', () => {
    expect(labelHint('*项目名称')).toBe('required');
    expect(labelHint('项目名称（必填）')).toBe('required');
    expect(labelHint('备注【选填】')).toBe('optional');
    expect(labelHint('备注')).toBeNull();
  });

  it('compacts Latin words as well', () => {
    expect(compactText('DRG 2.0 试点')).toBe('DRG2.0试点');
  });
});

describe('markup', () => {
  it('finds tags and bookmarks, not comparisons', () => {
    expect(findMarkup('a<b<5>c')).toEqual([]);
    expect(findMarkup('x<br/>y[bookmark: _GoBack]').map((span) => span.kind)).toEqual(['tag', 'bookmark']);
    expect(stripMarkup('≤5<p class="a">天</P>')).toBe('≤5天');
  });

  it.each([
    ['投资类项目 <input type="checkbox"> 发展类项目 <input type="checkbox" checked="checked">', '发展类项目'],
    ['1、常年性项目□ 2、延续性项目☑ 3、一次性项目□', '2、延续性项目'],
    ['□ 上年原有项目 √ 新增固定项目 □ 其他项目', '新增固定项目'],
    ['□√一次性 □经常性', '一次性'],
  ])('reads the tick in %j', (text, label) => {
    const ticked = parseCheckboxes(text).filter((option) => option.isTicked);
    expect(ticked.map((option) => option.label)).toEqual([label]);
  });

  it('has no options without boxes', () => {
    expect(parseCheckboxes('常年性项目')).toEqual([]);
  });
});
