import { type RowInsertion, shiftFormula } from '../formula/shift';
import { escapeText, unescapeXml } from '../xml/escape';
import type { Splice } from '../xml/splice';

const CLIENT_DATA = /<x:ClientData\b[^>]*>/g;
const ROW = /<x:Row>\s*([0-9]+)\s*<\/x:Row>/;
const ANCHOR = /<x:Anchor>([^<]*)<\/x:Anchor>/;
const FORMULA = /<x:(?:FmlaLink|FmlaRange|FmlaTxbx|FmlaGroup|FmlaPict|FmlaRowHead|FmlaColHead)>([^<]*)<\//g;

function anchorRows(
  text: string,
  line: number,
  insertion: RowInsertion,
  followsNote: boolean | null,
): string {
  const numbers = text.split(',');
  const from = Number(numbers[2]);
  const to = Number(numbers[6]);
  if (numbers.length !== 8 || !Number.isFinite(from) || !Number.isFinite(to)) return text;
  const moves = followsNote ?? from >= line;
  const grows = followsNote === null && !moves && to >= line;
  const shift = (at: number, number: number) => {
    const old = numbers[at] ?? '';
    numbers[at] = old.replace(/[0-9]+/, String(number + insertion.count));
  };
  if (moves) shift(2, from);
  if (moves || grows) shift(6, to);
  return numbers.join(',');
}

/**
 * Splices for a legacy drawing (notes, form controls), which is often no well-formed XML and so is read by
 * its own marks. A note's box moves with its cell. `isOnSheet`: the drawing lies on the sheet that got the rows.
 */
export function shiftVml(text: string, sheet: string, isOnSheet: boolean, insertion: RowInsertion): Splice[] {
  const splices: Splice[] = [];
  const line = insertion.before - 1;
  for (const start of text.matchAll(CLIENT_DATA)) {
    const from = start.index;
    const end = text.indexOf('</x:ClientData>', from);
    const segment = text.slice(from, end < 0 ? text.length : end);
    const put = (match: RegExpExecArray | RegExpMatchArray, replacement: string) => {
      const old = match[1] ?? '';
      const at = from + (match.index ?? 0) + match[0].indexOf('>') + 1;
      const offset = match[0].slice(match[0].indexOf('>') + 1).indexOf(old);
      if (old !== replacement)
        splices.push({ from: at + offset, to: at + offset + old.length, text: replacement });
    };
    if (isOnSheet) {
      const row = ROW.exec(segment);
      const follows = row ? Number(row[1]) >= line : null;
      if (row && follows) put(row, String(Number(row[1]) + insertion.count));
      const anchor = ANCHOR.exec(segment);
      if (anchor) put(anchor, anchorRows(anchor[1] ?? '', line, insertion, follows));
    }
    for (const formula of segment.matchAll(FORMULA)) {
      const written = unescapeXml(formula[1] ?? '');
      const shifted = shiftFormula(written, sheet, insertion);
      if (shifted !== written) put(formula, escapeText(shifted));
    }
  }
  return splices;
}
