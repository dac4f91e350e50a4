import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedSheet } from '../../support/published/published-sheet';
import { measureLayouts } from '../../tools/recognition-measure';

const LAYOUT = readFileSync('test/fixtures/published/stacked-two-projects-2022.txt', 'utf8');
const missesOf = (text: string) =>
  measureLayouts([publishedSheet('changed', text)]).misses.filter(({ slot }) => slot !== 'range');

describe('a column of a scored table under words that nobody knows', () => {
  it.each([
    ['{i.actual}实际完成值', '{i.actual}年底盘点'],
    ['{i.target}年度指标值', '{i.target}年初议定'],
  ])('is what was done, or what was asked for, where the other is headed: %s → %s', (head, other) => {
    expect(missesOf(LAYOUT.replaceAll(head, other))).toEqual([]);
  });

  it('is neither where its cells hold no values', () => {
    const words = LAYOUT.replaceAll('{i.actual}实际完成值', '{i.actual}负责科室').replace(
      /(\| [^|]*\d[^|]*) \| [^|]*\d[^|]* (\| (?:20|10|30) \|)/g,
      '$1 | 公共卫生科 $2',
    );
    expect(missesOf(words).some(({ slot }) => slot === 'indicator.actual')).toBe(true);
  });
});
