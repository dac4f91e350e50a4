import { compactText } from '../../text/normalise';

/** Parts of a year, each with the ways in which it is written. */
export const PARTS_OF_YEAR: readonly { readonly period: string; readonly words: readonly string[] }[] = [
  {
    period: '1-9月',
    words: ['前三季度', '前3季度', '三季度累计', '1-9月', '1月-9月', '1至9月', '前9个月', '前九个月'],
  },
  { period: '1-6月', words: ['上半年', '1-6月', '1月-6月', '1至6月', '前6个月', '前六个月'] },
  { period: '7-12月', words: ['下半年', '7-12月', '7月-12月', '7至12月'] },
  { period: '1-3月', words: ['第一季度', '一季度', '1季度', '1-3月', '1月-3月'] },
  { period: '4-6月', words: ['第二季度', '二季度', '2季度', '4-6月'] },
  { period: '7-9月', words: ['第三季度', '三季度', '3季度', '7-9月'] },
  { period: '10-12月', words: ['第四季度', '四季度', '4季度', '10-12月'] },
  { period: '1-11月', words: ['1-11月', '1至11月', '前11个月', '前十一个月'] },
  { period: '1-10月', words: ['1-10月', '1至10月', '前10个月', '前十个月'] },
  { period: '1-8月', words: ['1-8月', '1至8月', '前8个月'] },
  { period: '1-7月', words: ['1-7月', '1至7月', '前7个月'] },
];

/** The part of the year that a text speaks of with its word (`上年度前三季度…` → 1-9月, 前三季度), or null. */
export function partOfYear(text: string): { readonly period: string; readonly word: string } | null {
  const plain = compactText(text);
  for (const { period, words } of PARTS_OF_YEAR) {
    // `11-9月` is no `1-9月`.
    const word = words.find((known) => {
      const at = plain.indexOf(known);
      return at >= 0 && !/[0-9.]/.test(plain[at - 1] ?? '');
    });
    if (word !== undefined) return { period, word };
  }
  return null;
}
