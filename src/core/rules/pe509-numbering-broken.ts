import type { Form, Slot } from '../form/form';
import { rememberedOf } from '../text/remembered-of';
import { defineRule, type RuleFinding } from './rule';
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
  name: '编号断裂',
  severity: 'info',
  families: 'all',
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '同一组条目的编号从 1 起连续',
    trust: 'ours',
  },
  texts: {
    names: {
      problem: '指标编号不连续：{values}。',
      advice: '每个二级指标内从 1 起连续编号，或者删去编号。',
    },
    text: {
      problem: '{cell} 中“{number}”前面没有第 {missing} 条。',
      advice: '补上缺的条目，或重新编号。',
    },
    repeated: {
      problem: '{cell} 中“{number}”与前一条编号相同。',
      advice: '重新编号，或者合并两条。',
    },
    headings: {
      problem: '段落编号不连续或重新起头：{values}。',
      advice: '给上一级标题编号，同一级编号从 1 起连续，不要在（一）里再用（一）。',
    },
  },
  check: (form, context) => {
    const findings = [...names(form)];
    for (const { slot, role } of formTexts(form, context.sheet)) {
      if (PROSE.has(role)) findings.push(...inText(slot, underGoals(form).has(`${slot.row}/${slot.column}`)));
    }
    return findings;
  },
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

/** Places (`row/column`) right under a goal: the number of a goal that stands there goes on from that one's. */
const underGoals = rememberedOf((form: Form): ReadonlySet<string> => {
  const goals = form.goals.flatMap(({ expected, actual }) => [expected, actual]);
  return new Set(goals.flatMap((goal) => (goal ? [`${goal.area.bottom + 1}/${goal.column}`] : [])));
});

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
