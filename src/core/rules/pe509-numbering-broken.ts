import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { confirmFix, setValue } from './support/edits';
import { formTexts, type TextRole } from './support/form-texts';
import { findHeadingBreaks } from './support/heading-numbers';
import { cellList, firstAndRest, valueList } from './support/listing';
import { brokenNames, type NumberedName } from './support/name-numbers';
import { findNumberingBreak, type NumberingBreak } from './support/numbering';
import { asPlainText } from './support/plain-text';

/** PE509: numbers of items run 1..n in each group. One finding for the names, one for each text, one for headings. */
export const NUMBERING_BROKEN = defineRule({
  code: 'PE509',
  slug: 'numbering-broken',
  name: both('编号断裂', 'Numbering is broken'),
  severity: 'info',
  families: 'all',
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: both('同一组条目的编号从 1 起连续', 'Items of one group are numbered from 1 on without a gap'),
    trust: 'ours',
  },
  why: both(
    '编号跳号多半是删改时丢了一条，审核人会追问少的那一条。',
    'A gap mostly means that an item was lost on the way, and reviewers ask for it.',
  ),
  example: {
    failing: '3.按时足额安排财政补助资金（前面没有 1.、2.）',
    passing: '1.参保 2.筹资 3.按时足额安排财政补助资金',
  },
  texts: {
    names: {
      problem: both('指标编号不连续：{values}。', 'The numbers of the indicators do not run on: {values}.'),
      advice: both(
        '每个二级指标内从 1 起连续编号，或者删去编号。',
        'Number them from 1 on within each 二级指标, or leave the numbers out.',
      ),
    },
    text: {
      problem: both(
        '{cell} 中“{number}”前面没有第 {missing} 条。',
        'In {cell} “{number}” has no item {missing} before it.',
      ),
      advice: both('补上缺的条目，或重新编号。', 'Put in the missing item, or number them anew.'),
    },
    repeated: {
      problem: both(
        '{cell} 中“{number}”与前一条编号相同。',
        'In {cell} “{number}” has the number of the item before it.',
      ),
      advice: both('重新编号，或者合并两条。', 'Number them anew, or make one of the two.'),
    },
    headings: {
      problem: both(
        '段落编号不连续或重新起头：{values}。',
        'Numbers of paragraphs skip or begin anew: {values}.',
      ),
      advice: both(
        '给上一级标题编号，同一级编号从 1 起连续，不要在（一）里再用（一）。',
        'Number the headings above them, each level from 1 on, and no （一） inside （一）.',
      ),
    },
  },
  check: (form, context) => [
    ...names(form),
    ...formTexts(form, context.sheet).flatMap(({ slot, role }) => (PROSE.has(role) ? inText(slot) : [])),
  ],
  checkReport: (report) => [
    ...headings(report.paragraphs),
    ...report.paragraphs.flatMap((slot) => inText(slot, true)),
  ],
});

const PROSE: ReadonlySet<TextRole> = new Set(['goal', 'goal-actual', 'section']);

function names(form: Form): readonly RuleFinding[] {
  const { broken, numbers } = brokenNames(form);
  const found = firstAndRest(broken);
  if (!found) return [];
  const slots = broken.map(({ slot }) => slot);
  const edits = [...numbers].flatMap(([name, number]) => {
    const value = renumbered(name, number);
    return value === null ? [] : [setValue(form.sheet, name.slot, value)];
  });
  return [
    {
      verdict: 'fail',
      message: 'names',
      at: found.first.slot,
      with: found.rest.map(({ slot }) => slot),
      parameters: { values: valueList(slots) },
      evidence: { operands: { broken: broken.length } },
      spans: broken.map(({ slot, enumerator: { from, to } }) => ({ cell: slot.cell, from, to })),
      ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
    },
  ];
}

/** The name with its number put right; null where it is right already or cannot be written. */
function renumbered({ slot, enumerator }: NumberedName, number: number): string | null {
  if (enumerator.number === number || slot.formula !== null || slot.value !== slot.text) return null;
  const written = slot.text.slice(enumerator.from, enumerator.to);
  const digits = /[0-9０-９]+/.exec(written);
  if (!digits) return null;
  const mark = `${written.slice(0, digits.index)}${number}${written.slice(digits.index + digits[0].length)}`;
  return asPlainText(`${slot.text.slice(0, enumerator.from)}${mark}${slot.text.slice(enumerator.to)}`);
}

/** The number at the very beginning of a report's paragraph goes on from the paragraph before it. */
function inText(slot: Slot, isParagraph = false): RuleFinding[] {
  const broken: NumberingBreak | null = findNumberingBreak(slot.text, isParagraph);
  if (!broken) return [];
  const span = { cell: slot.cell, from: broken.from, to: broken.to };
  const context = slot.text.slice(broken.from, broken.to + 12).replaceAll(/\s+/g, '');
  return [
    {
      verdict: 'fail',
      message: broken.isRepeated ? 'repeated' : 'text',
      at: slot,
      parameters: {
        cell: slot.cell,
        number: context,
        ...(broken.isRepeated ? {} : { missing: broken.missing }),
      },
      evidence: { operands: { number: broken.number }, expected: String(broken.missing), actual: context },
      spans: [span],
    },
  ];
}

function headings(paragraphs: readonly Slot[]): readonly RuleFinding[] {
  const broken = findHeadingBreaks(paragraphs);
  const found = firstAndRest(broken);
  if (!found) return [];
  const slots = broken.map(({ slot }) => slot);
  return [
    {
      verdict: 'fail',
      message: 'headings',
      at: found.first.slot,
      with: found.rest.map(({ slot }) => slot),
      parameters: { values: valueList(slots) },
      evidence: { operands: { cells: cellList(slots), broken: broken.length } },
      spans: broken.map(({ slot, to }) => ({ cell: slot.cell, from: 0, to })),
    },
  ];
}
