import type { Range } from '../sheet/address';
import { rangeContains } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

/** Which width of comma, colon, semicolon and bracket a sheet uses in its Chinese text. */
export type PunctuationStyle = 'full' | 'half';

const FULL = '，：；（）';
const HALF = ',:;()';
const CHINESE = /[\u4E00-\u9FFF]/;

/** The style that prevails in an area; full width when nothing tells. */
export function punctuationStyle(sheet: Sheet, area: Range): PunctuationStyle {
  let full = 0;
  let half = 0;
  for (const { row, column, value } of sheet.cells.values()) {
    if (typeof value !== 'string' || !rangeContains(area, row, column)) continue;
    for (let at = 0; at < value.length; at++) {
      const sign = value[at] ?? '';
      if (FULL.includes(sign)) full += 1;
      else if (HALF.includes(sign) && CHINESE.test(`${value[at - 1] ?? ''}${value[at + 1] ?? ''}`)) half += 1;
    }
  }
  return half > full ? 'half' : 'full';
}

/** A Chinese text with its commas, colons, semicolons and brackets in that width; 。 and 、 have one width only. */
export function inPunctuation(text: string, style: PunctuationStyle): string {
  const [from, to] = style === 'half' ? [FULL, HALF] : [HALF, FULL];
  return [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
}
