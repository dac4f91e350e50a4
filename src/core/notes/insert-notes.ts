import type { Form } from '../form/form';
import { formatAddress } from '../sheet/address';
import type { Edit, InsertedRow, InsertRowsEdit } from '../sheet/edit';
import { areaAt, cellAtAddress, type Sheet } from '../sheet/sheet';
import { compareNotes, type NoteComparison, type NoteItem } from './compare-notes';
import type { NoteSet } from './library';
import { noteItems } from './note-items';
import { cellForNotes } from './place';
import { inPunctuation, type PunctuationStyle, punctuationStyle } from './punctuation';

/** Chinese characters that a column of ordinary width holds, and the height of a line in points, for the row's height. */
const CHARACTERS_A_COLUMN = 6;
const LINE_HEIGHT = 16;

/** The cell whose style a new note takes: the last note, else a text section, else the form's last row. */
function styleSource(form: Form, sheet: Sheet): string {
  const own = form.notes.filter((note) => note.row >= (form.table?.area.bottom ?? form.area.top)).at(-1);
  if (own) return own.cell;
  const body = form.sections.at(-1)?.body;
  if (body) return body.cell;
  const last = areaAt(sheet, form.area.bottom, form.area.left);
  return formatAddress(last.top, last.left);
}

function rowOf(text: string, form: Form, styleFrom: string): InsertedRow {
  const { left, right } = form.area;
  const width = Math.max((right - left + 1) * CHARACTERS_A_COLUMN, 20);
  const lines = text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / width)), 0);
  return {
    cells: [{ column: left, value: text, styleFrom }],
    height: lines * LINE_HEIGHT,
    ...(left < right ? { merges: [[left, right]] as const } : {}),
    wrap: true,
  };
}

/** The first row from here on that no merge runs across. */
function clearOfMerges(sheet: Sheet, form: Form, row: number): number {
  let clear = row;
  for (let moved = true; moved; ) {
    moved = false;
    for (const { top, bottom, left, right } of sheet.merges) {
      if (right < form.area.left || left > form.area.right) continue;
      if (top < clear && clear <= bottom) {
        clear = bottom + 1;
        moved = true;
      }
    }
  }
  return clear;
}

function isBlankFrom(sheet: Sheet, row: number): boolean {
  const used = sheet.usedRange;
  return (used === null || used.bottom < row) && sheet.merges.every((merge) => merge.bottom < row);
}

/** Row below an item that is there already; for a further item that follows it. */
function rowAfter(item: NoteItem, form: Form, sheet: Sheet, { present, altered }: NoteComparison): number {
  const before = [...present, ...altered].filter(
    (found) => found.item.set === item.set && found.item.index < item.index,
  );
  const later = [...present, ...altered].filter(
    (found) => found.item.set === item.set && found.item.index > item.index,
  );
  if (before.length > 0) return Math.max(...before.map((found) => bottomOf(sheet, found.cell.cell))) + 1;
  if (later.length > 0) return Math.min(...later.map((found) => found.cell.row));
  const notes = form.notes.map((note) => note.area.bottom);
  return Math.max(form.area.bottom, ...notes) + 1;
}

function bottomOf(sheet: Sheet, cell: string): number {
  const held = cellAtAddress(sheet, cell);
  return held ? areaAt(sheet, held.row, held.column).bottom : 0;
}

/** Do the form's notes stand in one cell together? */
function standInOneCell(form: Form): boolean {
  return form.notes.some((note) => noteItems(note.text).filter((item) => item.isNumbered).length > 1);
}

function textsOf(
  set: NoteSet,
  items: readonly NoteItem[],
  form: Form,
  style: PunctuationStyle,
): readonly string[] {
  const isComplete = items.length === set.items.length;
  const texts = items.map((item, at) =>
    inPunctuation((isComplete && at === 0 ? set.lead : '') + item.text, style),
  );
  return isComplete && standInOneCell(form) ? [texts.join(set.separator)] : texts;
}

function belowEdits(
  set: NoteSet,
  items: readonly NoteItem[],
  form: Form,
  sheet: Sheet,
  compared: NoteComparison,
): readonly Edit[] {
  const styleFrom = styleSource(form, sheet);
  const style = punctuationStyle(sheet, form.area);
  const byRow = new Map<number, NoteItem[]>();
  for (const item of items) {
    const row = clearOfMerges(sheet, form, rowAfter(item, form, sheet, compared));
    byRow.set(row, [...(byRow.get(row) ?? []), item]);
  }
  // From the bottom up, so that no edit moves the place of the next.
  return [...byRow.entries()]
    .sort(([first], [second]) => second - first)
    .map(([before, group]): InsertRowsEdit => {
      const rows = textsOf(set, group, form, style).map((text) => rowOf(text, form, styleFrom));
      const blank = isBlankFrom(sheet, before) ? { expectedBlank: true } : {};
      return { kind: 'insert-rows', sheet: sheet.name, before, rows, ...blank };
    });
}

function cellEdits(set: NoteSet, items: readonly NoteItem[], form: Form, sheet: Sheet): readonly Edit[] {
  const place = cellForNotes(set, form, sheet);
  if (place === null) return [];
  const held = cellAtAddress(sheet, place.cell);
  if (place.text.trim() !== '' || held?.formula || items.length < set.items.length) return [];
  const style = punctuationStyle(sheet, form.area);
  const text = inPunctuation(set.items.join(set.separator), style);
  const expected = { value: held?.value ?? null, formula: held?.formula ?? null };
  return [{ kind: 'set-value', sheet: sheet.name, cell: place.cell, expected, value: text }];
}

/**
 * Edits that insert the standard notes which a form lacks, in the sheet's own punctuation and layout. Notes that are there,
 * in whatever words, are never inserted again, and nothing is written over. [] when nothing is missing.
 */
export function insertNotesEdits(form: Form, sheet: Sheet): readonly Edit[] {
  if (sheet.name !== form.sheet) return [];
  const compared = compareNotes(form, sheet);
  return compared.sets.flatMap((set) => {
    const items = compared.missing.filter((item) => item.set === set);
    if (items.length === 0) return [];
    return set.placement === 'below'
      ? belowEdits(set, items, form, sheet, compared)
      : cellEdits(set, items, form, sheet);
  });
}
