import { normaliseWithMap } from '../../text/normalise';
import { remembered } from '../../text/remembered';

/** A year that a text names. Indices into the raw text. */
export interface YearWord {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** What stands around it, normalised. */
  readonly before: string;
  readonly after: string;
}

const AROUND = 16;
const FOUR_DIGITS = /[0-9０-９][\s0-9０-９]{3}/;

const YEAR = /((?:19|20)\d{2})(?:[)]?年|(?=([-./])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?!\d)))/g;
/** The end of a first date, and then another. */
const SPAN_OF_DATES = /^[-./]\d{1,2}[-./]\d{1,2}日?[-~至到](?:19|20)\d{2}/;

/**
 * The single years that a text names with 年 or in a date (`2024-01-01`), in order. Spans of years (`2019-2020年`,
 * `2018年至2020年`), document numbers and what stands in 《》 are left out.
 */
export function yearsIn(raw: string): readonly YearWord[] {
  // Most texts name no year at all: do not normalise them.
  return FOUR_DIGITS.test(raw) ? readYears(raw) : NONE;
}

const NONE: readonly YearWord[] = [];

const readYears = remembered((raw: string): readonly YearWord[] => {
  const { text, indices } = normaliseWithMap(raw);
  const open = text.replaceAll(/《[^《》]{0,200}》|[[(〔【](?:19|20)\d{2}[\])〕】](?=第?\d)/g, (match) =>
    '＿'.repeat(match.length),
  );
  const words: YearWord[] = [];
  for (const match of open.matchAll(YEAR)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = open.slice(Math.max(0, from - AROUND), from);
    const after = open.slice(to, to + AROUND);
    if (/[0-9.]$/.test(before)) continue;
    if (/\d年?[-~至到、和及]$/.test(before) || /^度?[-~至到、和及](?:19|20)\d{2}/.test(after)) continue;
    if (SPAN_OF_DATES.test(after)) continue;
    words.push({
      year: Number(match[1]),
      from: indices[from] ?? 0,
      to: (indices[to - 1] ?? raw.length - 1) + 1,
      before,
      after,
    });
  }
  return words;
});
