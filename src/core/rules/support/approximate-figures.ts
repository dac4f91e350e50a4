import type { TextSpan } from '../../finding/finding';
import type { Slot } from '../../form/form';

/** A figure that is called approximate and is given to the last digit. */
export interface ApproximateFigure {
  readonly text: string;
  readonly span: TextSpan;
}

/** From so many significant digits on a figure was counted, not estimated. */
const EXACT_DIGITS = 4;

/** Characters that make another word with 约. */
const OTHER_WORDS = '合签条节预制集契违履公邀失续毁盟';

const BEFORE =
  /大?约(?:为|达|计|有|合计|共)?\s{0,3}(\d[\d,，]{0,20}(?:\.\d{1,8})?)\s{0,3}([\p{Script=Han}%]{0,2})/gu;
const AFTER =
  /(\d[\d,，]{0,20}(?:\.\d{1,8})?)\s{0,3}([\p{Script=Han}%]{0,3}?)\s{0,3}(?:左右|上下(?![班学游级线层课联]))/gu;

/** A text without one of these words holds none. */
const HINT = /约|左右|上下/;

/** Every `约658090人` of a cell: 约, 左右 at a figure of four or more significant digits. Years do not count. */
export function approximateFigures(slot: Slot): readonly ApproximateFigure[] {
  if (!HINT.test(slot.text)) return [];
  return [...slot.text.matchAll(BEFORE), ...slot.text.matchAll(AFTER)].flatMap(
    (match): ApproximateFigure[] => {
      const figure = match[1] ?? '';
      // 节约12345元 and 合约12345号 hold the character and mean something else.
      const isOtherWord =
        match[0].startsWith('约') && OTHER_WORDS.includes(slot.text[match.index - 1] ?? '\n');
      const isYear = /^(19|20)\d\d$/.test(figure) && (match[2] ?? '').startsWith('年');
      if (isOtherWord || isYear || significantDigits(figure) < EXACT_DIGITS) return [];
      const span = { cell: slot.cell, from: match.index, to: match.index + match[0].length };
      return [{ text: match[0].replaceAll(/\s+/g, ''), span }];
    },
  );
}

/** `658090` has five, `5700` two, `885.24` five. */
function significantDigits(figure: string): number {
  const digits = figure.replaceAll(/[,，]/g, '');
  const [whole = '', fraction] = digits.split('.');
  const all = (fraction === undefined ? whole.replace(/0+$/, '') : whole + fraction).replace(/^0+/, '');
  return all.length;
}
