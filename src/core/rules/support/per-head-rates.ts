import type { TextSpan } from '../../finding/finding';
import type { Slot } from '../../form/form';

/** A rate such as `15/人` in a text: money per head without its 元. */
export interface PerHeadRate {
  readonly text: string;
  readonly span: TextSpan;
  /** Index at which the 元 is missing. */
  readonly at: number;
}

const RATE = /(\d[\d,.]*)\s*\/\s*(?:人|户|亩|床|生|头|只|公里|吨|平方米|㎡)/g;

/** Every rate per head of a text that has a figure and no unit of money. */
export function perHeadRates(slot: Slot): readonly PerHeadRate[] {
  return [...slot.text.matchAll(RATE)].flatMap((match): PerHeadRate[] => {
    const before = slot.text[match.index - 1] ?? '';
    // `2019/20/人` and `K15/人` are no rates.
    if (/[A-Za-z/\-.]/.test(before)) return [];
    const at = match.index + (match[1]?.length ?? 0);
    return [
      { text: match[0], span: { cell: slot.cell, from: match.index, to: match.index + match[0].length }, at },
    ];
  });
}

/** The text with 元 put where it is missing. */
export function withYuan(text: string, rates: readonly PerHeadRate[]): string {
  return [...rates]
    .sort((first, second) => second.at - first.at)
    .reduce((rest, rate) => `${rest.slice(0, rate.at)}元${rest.slice(rate.at)}`, text);
}
