import type { Slot } from '../../form/form';
import { compactText, normaliseWithMap } from '../../text/normalise';
import { type ComparedText, GAP } from './shared-runs';

/** Titles of laws and notices with their numbers may stand in any number of cells. */
const TITLE =
  /《[^《》]{1,120}》(?:的(?:通知|意见|决定|办法|批复|函|公告))?|[\p{Script=Han}]{0,12}[[(][12][0-9]{3}[\])]第?[0-9]{1,5}号/gu;

/** A cell's text ready to be compared with others: titles, document numbers and the given names taken out. */
export function comparedText(slot: Slot, names: readonly string[]): ComparedText<Slot> {
  const { text, indices } = normaliseWithMap(slot.text);
  let masked = text.replaceAll(TITLE, (match) => GAP.repeat(match.length));
  for (const name of names) masked = masked.replaceAll(name, (match) => GAP.repeat(match.length));
  return { owner: slot, text: masked, indices };
}

/** Names long enough to make up much of a run: of the project, of offices, of the form itself. */
export function longNames(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(compactText))].filter((name) => name.length >= 8 && name.length <= 80);
}
