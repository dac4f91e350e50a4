import { describe, expect, it } from 'vitest';
import { APPROXIMATE_EXACT } from '../../../src/core/rules/pe324-approx-exact';
import { findings } from './indicator-rule';

const inSection = (text: string) =>
  findings(APPROXIMATE_EXACT, { sections: [['calculation', '测算依据', text]] });

describe('PE324 approx-exact', () => {
  it.each([
    ['约 658090 人，财政补贴需 21058880 元', '约658090人'],
    ['参保人数约达55596人', '约达55596人'],
    ['支出约为1,028.56万元', '约为1,028.56万元'],
    ['受益55596人左右', '55596人左右'],
  ])('%s', (text, figures) => {
    const [found] = inSection(text);
    expect(found).toMatchObject({ at: { cell: 'B3' }, parameters: { figures } });
    const [span] = found?.spans ?? [];
    expect(text.slice(span?.from, span?.to).replaceAll(' ', '')).toBe(figures);
  });

  it.each([
    '2018年大病救助实际支出约5700万元',
    '支出增加约600万',
    '大约2020年完成',
    '70%左右',
    '节约1234.56万元',
    '合约1234567号',
    '保障12345名职工上下班',
    '参保55596人',
  ])('is content with %s', (text) => {
    expect(inSection(text)).toEqual([]);
  });

  it('reads goals and reports, one finding a cell', () => {
    const found = findings(APPROXIMATE_EXACT, { goals: [['参保约55596人，缴费约55596人', '完成']] });
    expect(found).toHaveLength(1);
    expect(found[0]?.spans).toHaveLength(2);
  });
});
