import { stripMarkup } from './markup';

const TICKED = '☑☒√✓✔■●▣◉🗹';
const EMPTY = '☐□○▢◯';

/** One option of a row of tick boxes: `投资类项目 ☐ 发展类项目 ☑`. */
export interface CheckboxOption {
  readonly label: string;
  readonly isTicked: boolean;
}

/**
 * The options of a text with tick boxes (☑ ☐ √ □, or checkbox tags), in order; [] when it has none.
 * The box may stand before its label (`□ 一次性`) or after it (S003 `投资类项目 ☐`): a text that ends in a box has it after.
 * `□√` and `√□` are one ticked box.
 */
export function parseCheckboxes(text: string): readonly CheckboxOption[] {
  const pieces = split(stripMarkup(text));
  const boxes = pieces.filter((piece) => piece.isTicked !== null).length;
  if (boxes === 0) return [];
  const boxFirst = pieces.at(-1)?.isTicked === null;
  const options: CheckboxOption[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.isTicked === null) continue;
    const label = pieces[boxFirst ? index + 1 : index - 1];
    options.push({ label: label?.isTicked === null ? label.text : '', isTicked: piece.isTicked });
  }
  return options;
}

interface Piece {
  text: string;
  /** null: words, not a box. */
  isTicked: boolean | null;
}

function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const isBox = TICKED.includes(character) || EMPTY.includes(character);
    const last = pieces.at(-1);
    if (isBox) {
      const isTicked = TICKED.includes(character);
      if (last !== undefined && last.isTicked !== null && last.isTicked !== isTicked) last.isTicked = true;
      else pieces.push({ text: character, isTicked });
    } else if (last !== undefined && last.isTicked === null) last.text += character;
    else pieces.push({ text: character, isTicked: null });
  }
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.trim() }))
    .filter((piece) => piece.isTicked !== null || piece.text !== '');
}
