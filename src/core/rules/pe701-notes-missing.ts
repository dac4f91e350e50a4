import { compareNotes } from '../notes/compare-notes';
import { insertNotesEdits } from '../notes/insert-notes';
import { notesFor } from '../notes/notes-for';
import { cellForNotes } from '../notes/place';
import { anchorAddress } from '../sheet/sheet';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { safeFix } from './support/edits';

/** PE701: the standard notes kept for the form's family, region and year are there. */
export const NOTES_MISSING = defineRule({
  code: 'PE701',
  slug: 'notes-missing',
  name: both('注缺失', 'Notes are missing'),
  severity: 'warning',
  families: ['transfer-self-evaluation', 'project-self-evaluation', 'department-self-evaluation'],
  isInline: false,
  fixLevel: 'safe',
  basis: {
    text: both(
      '表种、地区和年度规定的填表说明（注）应完整保留',
      'The notes prescribed for the form, region and year stay on it in full',
    ),
    trust: 'seed',
  },
  why: both(
    '注写明各列口径，删去后填报和汇总口径无据。',
    'The notes define the columns; without them nobody knows what was meant.',
  ),
  example: {
    failing: '自评表末尾只有“说明 无”，没有注 1 至注 5',
    passing:
      '注：1.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
  },
  texts: {
    missing: {
      problem: both(
        '缺少标准注“{set}”的 {count} 条：{items}。',
        '{count} items of the standard notes “{set}” are missing: {items}.',
      ),
      advice: both(
        '在表末或说明格插入标准注（一键插入，可撤销）。',
        'Insert the standard notes (one click, can be taken back).',
      ),
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
