import type { Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { safeFix, setValue } from './support/edits';
import { formTexts } from './support/form-texts';
import { findMarkupResidue, withoutMarkup } from './support/markup-residue';
import { asPlainText } from './support/plain-text';

/** PE507: no HTML tags, Word bookmarks or character entities in the text. One finding a cell. */
export const MARKUP_RESIDUE = defineRule({
  code: 'PE507',
  slug: 'markup-residue',
  name: '标记残留',
  severity: 'warning',
  families: 'all',
  isInline: false,
  fixLevel: 'safe',
  basis: {
    text: '从网页或 Word 复制时带入的标记不是内容，应删去',
    trust: 'ours',
  },
  texts: {
    markup: {
      problem: '{cell} 的文字里残留标记：{marks}。',
      advice: '删去标记，保留文字（一键修复不改动文字）。',
    },
  },
  check: (form, context) => formTexts(form, context.sheet).flatMap(({ slot }) => judge(form.sheet, slot)),
  checkReport: (report) => report.paragraphs.flatMap((slot) => judge(report.sheet, slot)),
});

/** A message shows no more of them. */
const MOST_SHOWN = 4;

function judge(sheet: string, slot: Slot): RuleFinding[] {
  if (typeof slot.value !== 'string') return [];
  const residue = findMarkupResidue(slot.value);
  if (residue.length === 0) return [];
  const marks = [...new Set(residue.map(({ from, to }) => String(slot.value).slice(from, to)))];
  const shown = marks.slice(0, MOST_SHOWN).map((mark) => (mark.length > 40 ? `${mark.slice(0, 40)}…` : mark));
  const edit = setValue(sheet, slot, asPlainText(withoutMarkup(slot.value, residue)));
  return [
    {
      verdict: 'fail',
      message: 'markup',
      at: slot,
      parameters: { cell: slot.cell, marks: shown.join(' ') },
      evidence: { operands: { count: residue.length }, actual: shown.join(' ') },
      ...(slot.text === slot.value
        ? { spans: residue.map(({ from, to }) => ({ cell: slot.cell, from, to })) }
        : {}),
      ...(slot.formula === null ? { fix: safeFix(edit) } : {}),
    },
  ];
}
