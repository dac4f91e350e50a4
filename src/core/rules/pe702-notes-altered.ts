import { type AlteredNote, compareNotes } from '../notes/compare-notes';
import { notesFor } from '../notes/notes-for';
import { inPunctuation, punctuationStyle } from '../notes/punctuation';
import type { Edit } from '../sheet/edit';
import { cellAtAddress } from '../sheet/sheet';
import { defineRule, type RuleContext } from './rule';
import { confirmFix, setValue } from './support/edits';

/** PE702: the words of the notes are those of the library, width and white space aside. */
export const NOTES_ALTERED = defineRule({
  code: 'PE702',
  slug: 'notes-altered',
  name: '注文字改动',
  severity: 'info',
  families: ['transfer-self-evaluation', 'project-self-evaluation', 'department-self-evaluation'],
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '注的文字以下发的标准表为准，不得改动；全角半角和排版不同不算改动',
    trust: 'seed',
  },
  texts: {
    altered: {
      problem: '注第 {number} 条与标准文字不同：“{actual}”，标准为“{expected}”。',
      advice: '把 {cell} 的注改回标准文字；本地确有修改的，把本表的注存为自己的标准。',
    },
  },
  check: (form, context) => {
    if (notesFor(form).length === 0) return { notApplicable: 'no-note-set' };
    return compareNotes(form, context.sheet).altered.map((note) => {
      const edit = restore(
        note,
        context,
        inPunctuation(note.expected, punctuationStyle(context.sheet, form.area)),
      );
      return {
        verdict: 'fail' as const,
        message: 'altered',
        at: note.cell,
        parameters: {
          number: note.item.index + 1,
          actual: note.actual,
          expected: note.expected,
          cell: note.cell.cell,
        },
        evidence: { operands: { set: note.item.set.id }, expected: note.expected, actual: note.actual },
        spans: [note.span],
        fix: edit ? confirmFix(edit) : null,
      };
    });
  },
});

/** Puts the standard words in place of the altered ones and leaves the rest of the cell alone. */
function restore(note: AlteredNote, { sheet }: RuleContext, words: string): Edit | null {
  const cell = cellAtAddress(sheet, note.cell.cell);
  if (!cell || typeof cell.value !== 'string' || cell.formula !== null || !cell.value.includes(note.actual))
    return null;
  const corrected = cell.value.replace(note.actual, () => words);
  return setValue(sheet.name, { cell: note.cell.cell, value: cell.value, formula: cell.formula }, corrected);
}
