import type { TextSpan } from '../finding/finding';
import type { Form, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { comparedText, longNames } from './support/compared-texts';
import { formTexts, type TextRole } from './support/form-texts';
import { cellList, firstAndRest } from './support/listing';
import { findRepeatedItems } from './support/repeated-items';
import { findRepeatedSentences } from './support/repeated-sentences';
import { findSharedRuns, type SharedRun } from './support/shared-runs';

/** From so many characters on a shared stretch is no chance (rule book 9.1). */
const SHARED_RUN = 30;
/** Whole cells may be shorter and still tell: `无` and `见附件` do not. */
const WHOLE_CELL = 15;

/** A message quotes no more. */
const LONGEST_QUOTE = 40;

/** PE511: the same text twice: an item of a list, a stretch of two cells, a whole cell. One finding a group of cells. */
export const REPEATED_TEXT = defineRule({
  code: 'PE511',
  slug: 'repeated-text',
  name: '重复内容',
  severity: 'info',
  families: 'all',
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '各栏各写其内容：同一列举中不重复，两栏之间不照抄30字以上',
    trust: 'practice',
  },
  texts: {
    item: {
      problem: '{cell} 的列举里“{item}”出现了 {count} 次。',
      advice: '删去重复的一项，或改成漏写的那一项。',
    },
    sentence: {
      problem: '{cell} 里有 {count} 句话重复，如“{text}”。',
      advice: '删去重复的句子。',
    },
    run: {
      problem: '{cells} 有重复内容，最长 {length} 字相同：“{text}”。',
      advice: '保留一处，另一处写该栏要求的内容或改为引用。',
    },
    same: {
      problem: '{cells} 的内容完全相同：“{text}”。',
      advice: '按各栏的要求分别填写；确实相同的，第二处写“同上”并注明出处。',
    },
  },
  check: (form, context) => {
    const prose: Slot[] = [];
    const lists: RuleFinding[] = [];
    for (const { slot, role } of formTexts(form, context.sheet)) {
      if (PROSE.has(role)) prose.push(slot);
      if (LISTS.has(role)) lists.push(...repeatedItems(slot));
    }
    const names = [...(form.title ? [form.title.text] : []), ...form.identity.map(({ text }) => text)];
    const twice = prose.flatMap(repeatedSentences);
    return [...lists, ...twice, ...shared(prose, names, goalPairs(form))];
  },
  checkReport: (report) => [
    ...report.paragraphs.flatMap(repeatedItems),
    ...report.paragraphs.flatMap(repeatedSentences),
    ...shared(report.paragraphs, report.title ? [report.title.text] : [], new Map()),
  ],
});

const PROSE: ReadonlySet<TextRole> = new Set(['goal', 'goal-actual', 'section']);
const LISTS: ReadonlySet<TextRole> = new Set([...PROSE, 'name', 'reason', 'remark']);

/** Cell → `goal` or `goal-actual`: what was aimed at and what was done is left to PE609. */
function goalPairs(form: Form): ReadonlyMap<string, 'goal' | 'goal-actual'> {
  const sides = new Map<string, 'goal' | 'goal-actual'>();
  for (const { expected, actual } of form.goals) {
    if (expected) sides.set(expected.cell, 'goal');
    if (actual) sides.set(actual.cell, 'goal-actual');
  }
  return sides;
}

function repeatedItems(slot: Slot): RuleFinding[] {
  return findRepeatedItems(slot.text).map(({ text, spans }) => ({
    verdict: 'fail',
    message: 'item',
    at: slot,
    parameters: { cell: slot.cell, item: text, count: spans.length },
    evidence: { operands: { item: text }, expected: '1', actual: String(spans.length) },
    spans: spans.map(({ from, to }) => ({ cell: slot.cell, from, to })),
  }));
}

/** One finding a cell: a text pasted twice repeats all its sentences. */
function repeatedSentences(slot: Slot): RuleFinding[] {
  const repeated = findRepeatedSentences(slot.text);
  const [first] = repeated;
  if (!first) return [];
  const quote = first.text.slice(0, LONGEST_QUOTE) + (first.text.length > LONGEST_QUOTE ? '…' : '');
  const finding: RuleFinding = {
    verdict: 'fail',
    message: 'sentence',
    at: slot,
    parameters: { cell: slot.cell, count: repeated.length, text: quote },
    evidence: { operands: { sentences: repeated.length }, actual: quote },
    spans: repeated.flatMap(({ spans }) => spans.map(({ from, to }) => ({ cell: slot.cell, from, to }))),
  };
  return [finding];
}

function shared(
  slots: readonly Slot[],
  names: readonly string[],
  sides: ReadonlyMap<string, 'goal' | 'goal-actual'>,
): readonly RuleFinding[] {
  const isPair = (one: Slot, other: Slot) => {
    const first = sides.get(one.cell);
    const second = sides.get(other.cell);
    return first !== undefined && second !== undefined && first !== second;
  };
  const masks = longNames(names);
  const long = slots.filter(({ text }) => text.length >= SHARED_RUN);
  const compared = long.length < 2 ? [] : long.map((slot) => comparedText(slot, masks));
  const runs = findSharedRuns(compared, SHARED_RUN).filter(({ first, second }) => !isPair(first, second));
  const same = sameCells(slots).filter(({ first, second }) => !isPair(first, second));
  const groups = grouped([...same, ...runs]);
  return groups.map((group) => finding(group, same));
}

/** Cells whose whole text is that of an earlier one. */
function sameCells(slots: readonly Slot[]): readonly SharedRun<Slot>[] {
  const seen = new Map<string, Slot>();
  return slots.flatMap((second): SharedRun<Slot>[] => {
    const text = compactText(second.text);
    if (text.length < WHOLE_CELL) return [];
    const first = seen.get(text);
    if (!first) {
      seen.set(text, second);
      return [];
    }
    const whole = (slot: Slot) => ({ from: 0, to: slot.text.length });
    return [{ first, second, text, firstSpan: whole(first), secondSpan: whole(second) }];
  });
}

/** Runs whose cells hang together, in the order of the cells. */
function grouped(runs: readonly SharedRun<Slot>[]): readonly (readonly SharedRun<Slot>[])[] {
  const groupOf = new Map<string, SharedRun<Slot>[]>();
  for (const run of runs) {
    const one = groupOf.get(run.first.cell);
    const other = groupOf.get(run.second.cell);
    const [large, small] = (one?.length ?? 0) >= (other?.length ?? 0) ? [one, other] : [other, one];
    const group = large ?? [];
    group.push(run);
    if (small && small !== group) {
      group.push(...small);
      for (const { first, second } of small) {
        groupOf.set(first.cell, group);
        groupOf.set(second.cell, group);
      }
    }
    groupOf.set(run.first.cell, group);
    groupOf.set(run.second.cell, group);
  }
  return [...new Set(groupOf.values())];
}

function finding(group: readonly SharedRun<Slot>[], same: readonly SharedRun<Slot>[]): RuleFinding {
  const slots = [
    ...new Map(
      group.flatMap(({ first, second }) => [first, second]).map((slot) => [slot.cell, slot]),
    ).values(),
  ];
  slots.sort((one, other) => one.row - other.row || one.column - other.column);
  const found = firstAndRest(slots);
  const longest = group.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  const isSame = group.every((run) => same.includes(run) || same.some(({ second }) => second === run.second));
  const spans = group.flatMap(({ first, second, firstSpan, secondSpan }): TextSpan[] => [
    { cell: first.cell, ...firstSpan },
    { cell: second.cell, ...secondSpan },
  ]);
  const { first, firstSpan } = longest;
  const written = first.text.slice(firstSpan.from, firstSpan.to).replaceAll(/\s+/g, '');
  const quote = written.slice(0, LONGEST_QUOTE) + (written.length > LONGEST_QUOTE ? '…' : '');
  return {
    verdict: 'fail',
    message: isSame ? 'same' : 'run',
    at: found?.first ?? longest.first,
    with: found?.rest ?? [],
    parameters: { cells: cellList(slots), text: quote, ...(isSame ? {} : { length: longest.text.length }) },
    evidence: { operands: { length: longest.text.length, cells: slots.length }, actual: quote },
    spans: distinct(spans),
  };
}

function distinct(spans: readonly TextSpan[]): readonly TextSpan[] {
  return [...new Map(spans.map((span) => [`${span.cell} ${span.from} ${span.to}`, span])).values()];
}
