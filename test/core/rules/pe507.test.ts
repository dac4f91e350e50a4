import { describe, expect, it } from 'vitest';
import { MARKUP_RESIDUE } from '../../../src/core/rules/pe507-markup-residue';
import type { FormInput } from '../../support/form-input';
import { judge, judgeReport } from './judge';

const goal = (text: string): FormInput => ({ goals: [[text, '参保率96%']] });

describe('PE507 标记残留', () => {
  it.each([
    ['<p>1:提升信息化水平。2:加强打击。</p>', '1:提升信息化水平。2:加强打击。'],
    ['<p>一、提升</p><p>二、加强</p>', '一、提升\n二、加强'],
    ['提升<br/>加强', '提升\n加强'],
    ['<span style="font-size:12px">参保率</span>95%', '参保率95%'],
    ['参保率&nbsp;95%&amp;满意', '参保率 95%&满意'],
    ['参保率&lt;95%', '参保率<95%'],
    ['[bookmark: _GoBack]推行市级统筹', '推行市级统筹'],
    ['<b>=95%</b>', '＝95%'],
  ])('finds %s and keeps the words', (text, words) => {
    const { findings } = judge(MARKUP_RESIDUE, goal(text));
    expect(findings).toMatchObject([
      { severity: 'warning', fix: { kind: 'safe', edits: [{ value: words }] } },
    ]);
    expect(findings[0]?.spans.length).toBeGreaterThan(0);
  });

  it.each([
    '费用<5万元且人数>3',
    '类别 <input type="checkbox" checked="checked"> 投资类',
    'AT&T 合作；R&D;',
    '《办法》[2018]2号',
  ])('is content with %s', (text) => {
    expect(judge(MARKUP_RESIDUE, goal(text)).verdict).toBe('pass');
  });

  it('names each cell, and reads reports', () => {
    expect(judge(MARKUP_RESIDUE, { goals: [['<p>甲</p>', '<p>乙</p>']] }).findings).toHaveLength(2);
    expect(judgeReport(MARKUP_RESIDUE, ['报告', '[bookmark: _GoBack]推行']).cells).toEqual([['A2']]);
  });

  it('proposes nothing where a formula makes the text', () => {
    const { findings } = judge(MARKUP_RESIDUE, { goals: [[{ value: '<p>甲</p>', formula: 'A1' }, '乙']] });
    expect(findings).toMatchObject([{ fix: null }]);
  });
});
