import { normaliseLabel } from '../text/normalise';
import { remembered } from '../text/remembered';
import type { FundKind, FundRow } from './form';
import { FUND_KINDS, FUND_WORD } from './lexicon/fund-kinds';
import { fundHeadLexicon } from './lexicon/fund-labels';

const KINDS = FUND_KINDS.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern) }));
const USES = /(?:基本支出|项目支出|人员经费|公用经费|人员支出|公用支出)$/;
const SECOND_DIVISION = 3;
const LEFT_OVER = /(?:收支|滚存|当期|当年|本年|本期|累计|年末|期末)(?:累计)?(?:结余|结存)$/;
const PART = /^(?:其中|一是|二是|三是)[:：]?/;
const ENUMERATOR =
  /^(?:[(][0-9一二三四五六七八九十]{1,2}[)]|[0-9]{1,2}[.、](?![0-9])|[一二三四五六七八九十]{1,2}[、.])/;

/** A fund row's label without 其中, enumerator and brackets. */
function fundKey(text: string): string {
  return normaliseLabel(text)
    .replace(PART, '')
    .replace(ENUMERATOR, '')
    .replace(PART, '')
    .replace(/[([][^()[\]]*[)\]]/g, '')
    .replace(/(?:小计|:)+$/, '');
}

/** What a fund row is about, from its label; null when the label tells no kind. */
export const fundKindOf: (text: string) => FundKind | null = remembered((text) => {
  if (text.length > 60) return null;
  const key = fundKey(text);
  return KINDS.find(({ pattern }) => pattern.test(key))?.kind ?? null;
});

/** Whether a text can label a fund row: it tells a kind, or speaks of money. */
export function isFundLabel(text: string): boolean {
  if (text.length > 60 || /[。；;]/.test(text)) return false;
  return (
    fundKindOf(text) !== null ||
    FUND_WORD.test(normaliseLabel(text)) ||
    fundHeadLexicon.find(text) === 'budget'
  );
}

function indentOf(text: string): number {
  return /^[\s\u3000]*/.exec(text)?.[0]?.length ?? 0;
}

/**
 * The level of each fund row: totals 0; parts 1; parts of parts 2, by numbering (`一、` over `（一）` over `1、`), or by a second 其中
 * under a part; 3 for a second division of the total (基本支出 and 项目支出 beside the sources).
 */
export function withLevels(rows: readonly Omit<FundRow, 'level'>[]): readonly FundRow[] {
  const numbering = rows.map(({ label }) => numberingOf(label.text));
  const ranks = [...new Set(numbering.filter((rank) => rank !== null))].sort((a, b) => a - b);
  const hasUpper = ranks.some((rank) => rank < LOWER);
  let sawPart = false;
  let deeperIndent: number | null = null;
  const hasSources = rows.some(({ kind }) => kind === 'fiscal' || kind === 'unit' || kind === 'special');
  return rows.map((row, at) => {
    // What is left over is no part of what was spent.
    if (LEFT_OVER.test(normaliseLabel(row.label.text))) return { ...row, level: SECOND_DIVISION };
    // 基本支出 and 项目支出 beside sources divide the same total a second time: no sum goes over both.
    if (hasSources && USES.test(normaliseLabel(row.label.text))) return { ...row, level: SECOND_DIVISION };
    const isTotal = row.kind === 'total' && !PART.test(normaliseLabel(row.label.text));
    const startsParts = PART.test(normaliseLabel(row.label.text));
    const indent = indentOf(row.label.text);
    let level = 1;
    if (isTotal) level = 0;
    else if (hasUpper) level = Math.max(1, ranks.indexOf(numbering[at] ?? LOWER + 1) + 1);
    else if (startsParts && sawPart) {
      level = 2;
      deeperIndent = indent;
    } else if (deeperIndent !== null && indent > deeperIndent) level = 2;
    if (level === 0) {
      sawPart = false;
      deeperIndent = null;
    } else if (level === 1) {
      sawPart = true;
      if (deeperIndent !== null && indent <= deeperIndent) deeperIndent = null;
    }
    return { ...row, level };
  });
}

/** Numbering by arabic figures: `1、`, `（1）`. */
const LOWER = 3;

/** The rank of a label's numbering: `一、` 1, `（一）` 2, `1、` and `（1）` 3; null without one. */
export function numberingOf(text: string): number | null {
  const key = normaliseLabel(text);
  if (/^[一二三四五六七八九十]{1,2}、/.test(key)) return 1;
  if (/^[(][一二三四五六七八九十]{1,2}[)]/.test(key)) return 2;
  return /^(?:[0-9]{1,2}[.、](?![0-9])|[(][0-9]{1,2}[)])/.test(key) ? LOWER : null;
}
