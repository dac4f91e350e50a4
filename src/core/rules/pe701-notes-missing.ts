import { compareNotes } from '../notes/compare-notes';
import { insertNotesEdits } from '../notes/insert-notes';
import { notesFor } from '../notes/notes-for';
import { cellForNotes } from '../notes/place';
import { anchorAddress } from '../sheet/sheet';
import { defineRule, type RuleFinding } from './rule';
import { safeFix } from './support/edits';

/** PE701: the standard notes kept for the form's family, region and year are there. */
export const NOTES_MISSING = defineRule({
  code: 'PE701',
  slug: 'notes-missing',
  name: '注缺失',
  severity: 'warning',
  families: ['transfer-self-evaluation', 'project-self-evaluation', 'department-self-evaluation'],
  isInline: false,
  fixLevel: 'safe',
  basis: {
    text: '表种、地区和年度规定的填表说明（注）应完整保留',
    trust: 'seed',
  },
  texts: {
    missing: {
      problem: '缺少标准注“{set}”的 {count} 条：{items}。',
      advice: '在表末或说明格插入标准注（一键插入，可撤销）。',
    },
  },
  check: (form, { sheet }) => {
    if (notesFor(form).length === 0) return { notApplicable: 'no-note-set' };
    const compared = compareNotes(form, sheet);
    if (compared.sets.length === 0) return { notApplicable: 'no-note-set' };
    const edits = insertNotesEdits(form, sheet);
    return compared.sets.flatMap((set): readonly RuleFinding[] => {
      const missing = compared.missing.filter((item) => item.set === set);
      if (missing.length === 0) return [];
      const place = cellForNotes(set, form, sheet)?.cell;
      const cell = place ?? form.notes.at(-1)?.cell ?? anchorAddress(sheet, form.area.bottom, form.area.left);
      return [
        {
          verdict: 'fail',
          message: 'missing',
          at: { cell },
          parameters: {
            set: set.name,
            count: missing.length,
            items: missing.map((item) => `“${opening(item.text)}”`).join('、'),
          },
          evidence: {
            operands: { [set.id]: set.source },
            expected: String(set.items.length),
            actual: String(set.items.length - missing.length),
          },
          fix: edits.length > 0 ? safeFix(...edits) : null,
        },
      ];
    });
  },
});

/** The first words of a note, enough to know it by. */
function opening(text: string): string {
  return text.length > 16 ? `${text.slice(0, 16)}…` : text;
}
