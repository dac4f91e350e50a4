import type { Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import {
  type DocumentNumber,
  findDocumentNumbers,
  isWellBracketed,
  withRightBrackets,
} from './support/document-numbers';
import { safeFix, setValue } from './support/edits';
import { formTexts } from './support/form-texts';
import { cellList, firstAndRest } from './support/listing';

/** PE510: the year of a document number stands in 〔〕. One finding a form or report. */
export const DOCUMENT_NUMBER_BRACKET = defineRule({
  code: 'PE510',
  slug: 'doc-number-bracket',
  name: '文号括号不规范',
  severity: 'info',
  families: 'all',
  isInline: false,
  fixLevel: 'safe',
  basis: {
    text: '发文字号的年份用六角括号〔〕括入（党政机关公文格式）',
    trust: 'ours',
  },
  texts: {
    brackets: {
      problem: '{count} 个文号的年份没有用〔〕：{numbers}（{cells}）。',
      advice: '改成六角括号〔〕（一键修复只改括号）。',
    },
    mixed: {
      problem: '文号的括号写法不一（{styles}），其中 {count} 个没有用〔〕：{numbers}（{cells}）。',
      advice: '统一改成六角括号〔〕（一键修复只改括号）。',
    },
  },
  check: (form, context) =>
    judge(
      form.sheet,
      formTexts(form, context.sheet).map(({ slot }) => slot),
    ),
  checkReport: (report) => judge(report.sheet, report.paragraphs),
});

const MOST_SHOWN = 6;

function judge(sheet: string, slots: readonly Slot[]): readonly RuleFinding[] {
  const styles = new Set<string>();
  const wrong: { readonly slot: Slot; readonly numbers: readonly DocumentNumber[] }[] = [];
  for (const slot of slots) {
    const all = findDocumentNumbers(slot.text);
    if (all.length === 0) continue;
    for (const { brackets } of all) styles.add(brackets);
    const bad = all.filter((number) => !isWellBracketed(number));
    if (bad.length > 0) wrong.push({ slot, numbers: bad });
  }
  const found = firstAndRest(wrong);
  if (!found) return [];
  const numbers = wrong.flatMap((entry) => entry.numbers);
  const texts = numbers.map(({ text }) => text.replaceAll(/\s+/g, ''));
  const edits = wrong.flatMap(({ slot, numbers: own }) =>
    slot.formula === null && slot.value === slot.text
      ? [setValue(sheet, slot, withRightBrackets(slot.text, own))]
      : [],
  );
  return [
    {
      verdict: 'fail',
      message: styles.size > 1 ? 'mixed' : 'brackets',
      at: found.first.slot,
      with: found.rest.map(({ slot }) => slot),
      parameters: {
        count: numbers.length,
        numbers: texts.slice(0, MOST_SHOWN).join('、') + (texts.length > MOST_SHOWN ? '…' : ''),
        cells: cellList(wrong.map(({ slot }) => slot)),
        ...(styles.size > 1 ? { styles: [...styles].join(' ') } : {}),
      },
      evidence: { operands: { count: numbers.length }, expected: '〔〕', actual: [...styles].join(' ') },
      spans: wrong.flatMap(({ slot, numbers: own }) =>
        own.map(({ from, to }) => ({ cell: slot.cell, from, to })),
      ),
      ...(edits.length > 0 ? { fix: safeFix(...edits) } : {}),
    },
  ];
}
