import type { TextSpan } from '../finding/finding';
import type { Form } from '../form/form';
import type { Sheet } from '../sheet/sheet';
import { compactText, normaliseWithMap } from '../text/normalise';
import type { NoteSet } from './library';
import { noteItems } from './note-items';
import { placeableNotes } from './notes-for';
import { cellForNotes, type NoteCell, textCellsIn } from './place';

/** One item of a standard note set. */
export interface NoteItem {
  readonly set: NoteSet;
  /** Its place in the set, from 0. */
  readonly index: number;
  /** Word for word, with its number. */
  readonly text: string;
}

export interface PresentNote {
  readonly item: NoteItem;
  readonly cell: NoteCell;
}

/** A note that stands there in other words. */
export interface AlteredNote extends PresentNote {
  /** The library's words, without the number. */
  readonly expected: string;
  /** The sheet's words, without the number. */
  readonly actual: string;
  /** Where the sheet's words begin and cease to differ, as a span of the cell's text. */
  readonly span: TextSpan;
}

export interface NoteComparison {
  readonly sets: readonly NoteSet[];
  readonly present: readonly PresentNote[];
  readonly missing: readonly NoteItem[];
  readonly altered: readonly AlteredNote[];
}

/** Half of the pairs of letters in common: the same note with changes, not another one. */
const SIMILAR = 0.5;
/** Rows below a form in which its notes may stand without having been taken for part of it. */
const ROWS_BELOW = 12;

/** The words alone: how an item is numbered and closed belongs to the sheet's layout. */
function withoutNumber(item: string): string {
  return item.replace(/^\d+[.．、]\s*/, '').replace(/[;；.。]$/, '');
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over pairs of letters: 1 for equal texts, 0 for texts without a pair in common. */
function similarity(first: string, second: string): number {
  const [a, b] = [pairs(first), pairs(second)];
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const all = Math.max(first.length - 1, 0) + Math.max(second.length - 1, 0);
  return all === 0 ? 0 : (2 * common) / all;
}

interface Piece {
  readonly cell: NoteCell;
  readonly text: string;
  readonly from: number;
}

function piecesOf(cells: readonly NoteCell[]): readonly Piece[] {
  return cells.flatMap((cell) => noteItems(cell.text).map(({ text, from }) => ({ cell, text, from })));
}

/** The stretch of a piece that differs from the expected text, in the cell's own letters. */
function differingSpan({ cell, text, from }: Piece, expected: string): TextSpan {
  const map = normaliseWithMap(text);
  const letters: { readonly letter: string; readonly at: number }[] = [];
  for (let at = 0; at < map.text.length; at++) {
    const letter = map.text[at] ?? '';
    if (letter !== ' ') letters.push({ letter, at: map.indices[at] ?? at });
  }
  let head = 0;
  while (head < letters.length && letters[head]?.letter === expected[head]) head += 1;
  let tail = 0;
  const most = Math.min(letters.length, expected.length) - head;
  while (tail < most && letters.at(-1 - tail)?.letter === expected.at(-1 - tail)) tail += 1;
  const start = letters[head]?.at ?? text.length;
  const end = letters[letters.length - tail]?.at ?? text.length;
  return { cell: cell.cell, from: from + start, to: from + Math.max(start, end) };
}

interface Place {
  /** Cells known to hold notes: another wording is looked for here only. */
  readonly own: readonly NoteCell[];
  /** Further cells in which an unchanged note counts as there. */
  readonly around: readonly NoteCell[];
  /** The one cell that is meant, when it is taken by other words: nothing is missing, there is no room. */
  readonly isTaken: boolean;
}

function placeOf(set: NoteSet, form: Form, sheet: Sheet): Place {
  const noted = form.notes.map(({ cell, row, text }) => ({ cell, row, text }));
  const meant = cellForNotes(set, form, sheet);
  if (meant) {
    const { top, bottom } = form.funds?.area ?? form.area;
    const own = meant.text === '' ? noted : [meant, ...noted.filter((note) => note.cell !== meant.cell)];
    return { own, around: textCellsIn(sheet, form, top, bottom), isTaken: meant.text.trim() !== '' };
  }
  const { top, bottom } = form.area;
  return { own: noted, around: textCellsIn(sheet, form, top, bottom + ROWS_BELOW), isTaken: false };
}

function findItem(item: NoteItem, place: Place, pieces: readonly Piece[]): PresentNote | AlteredNote | null {
  const wanted = withoutNumber(item.text);
  const expected = compactText(wanted);
  const holding = [...place.own, ...place.around].find((cell) => compactText(cell.text).includes(expected));
  if (holding) return { item, cell: holding };
  const joined = compactText(place.own.map((cell) => cell.text).join(''));
  const [first] = place.own;
  if (first && joined.includes(expected)) return { item, cell: first };
  let best: { readonly piece: Piece; readonly degree: number } | null = null;
  for (const piece of pieces) {
    const degree = similarity(expected, compactText(piece.text));
    if (degree >= SIMILAR && degree > (best?.degree ?? 0)) best = { piece, degree };
  }
  if (!best) return null;
  const { piece } = best;
  const span = differingSpan(piece, expected);
  return { item, cell: piece.cell, expected: wanted, actual: piece.text, span };
}

/**
 * Holds a form's notes against the standard ones kept for it, on normalised text: width, white space and the way the items
 * are laid out do not matter. All lists are empty when no set is kept for the form.
 */
export function compareNotes(form: Form, sheet: Sheet): NoteComparison {
  const sets = placeableNotes(form, sheet);
  const present: PresentNote[] = [];
  const missing: NoteItem[] = [];
  const altered: AlteredNote[] = [];
  for (const set of sets) {
    const place = placeOf(set, form, sheet);
    const pieces = piecesOf(place.own);
    set.items.forEach((text, index) => {
      const item = { set, index, text };
      const found = findItem(item, place, pieces);
      if (!found) {
        if (!place.isTaken) missing.push(item);
      } else if ('span' in found) altered.push(found);
      else present.push(found);
    });
  }
  return { sets, present, missing, altered };
}
