/** Stretches whose digits are no figure of their own: document numbers, book titles, years inside a phrase, ordinals. */
const NO_FIGURE = new RegExp(
  [
    '\\[[^\\][]{1,20}\\]\\d{0,6}号?',
    '《[^《》]{1,80}》',
    '(?:19|20)\\d\\d[-~至到](?:19|20)?\\d\\d年度?',
    '(?:19|20)\\d\\d年度?(?:\\d{1,2}[-~至到])?(?:\\d{1,2}月份?(?:\\d{1,2}[日号])?)?',
    '\\d{1,2}月份?(?:\\d{1,2}[日号]|(?=[底末初前中上下]))',
    '第\\d{1,4}(?:[-~至到]\\d{1,4})?',
    '\\d{1,6}号(?!\\d)',
    '[A-Za-z](?:[A-Za-z./-]{0,10}[A-Za-z.-])?\\d{1,8}(?:[.:-]\\d{1,8})*',
    '\\(含\\d[\\d.]{0,6}%?\\)',
    '\\d{3,5}(?=热线)',
    '[1-5]A(?:级|(?![A-Za-z]))',
  ].join('|'),
  'gu',
);

/** A stretch of a normalised text, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a normalised text whose digits are not read as figures, in order. */
export function stretchesWithoutFigures(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  NO_FIGURE.lastIndex = 0;
  for (let match = NO_FIGURE.exec(text); match !== null; match = NO_FIGURE.exec(text)) {
    // Not inside a longer figure or code; older web views know no look-behind.
    const isInside = /[\dA-Za-z]/.test(match[0][0] ?? '') && /[\dA-Za-z]/.test(text[match.index - 1] ?? '');
    if (isInside) NO_FIGURE.lastIndex = match.index + 1;
    else stretches.push({ from: match.index, to: match.index + match[0].length });
  }
  return stretches;
}
