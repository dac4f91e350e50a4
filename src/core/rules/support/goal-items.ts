import type { Form, GoalPair, Slot } from '../../form/form';
import { splitItems } from '../../text/enumerator';
import { compactText } from '../../text/normalise';
import { remembered } from '../../text/remembered';

/** A stretch of a cell's text: a list item, a sentence or a clause. Indices into the raw text. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One item of a goal text: a numbered item, or a sentence where nothing is numbered. */
export interface GoalItem extends Stretch {
  readonly number: number | null;
}

const SENTENCE = /[^。；;！!\n\r]+/g;
const CLAUSE = /[^。；;！!\n\r，,：:]+/g;

/** The stretches of `text` that a pattern finds, trimmed, with their places; blank ones are left out. */
function stretchesOf(text: string, pattern: RegExp, offset: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: stretch, index } of text.matchAll(pattern)) {
    const words = stretch.trim();
    if (words === '') continue;
    const from = offset + index + stretch.indexOf(words);
    stretches.push({ text: words, from, to: from + words.length });
  }
  return stretches;
}

/** The items of a goal text: numbered ones with their numbers, else its sentences. */
export function goalItems(slot: Slot): readonly GoalItem[] {
  const items = splitItems(slot.text);
  if (items.some((item) => item.enumerator !== null)) {
    return items.map(({ enumerator, text, from, to }) => ({
      number: enumerator?.number ?? null,
      text,
      from,
      to,
    }));
  }
  return stretchesOf(slot.text, SENTENCE, 0).map((part) => ({ ...part, number: null }));
}

/** The clauses of an item, by commas, colons and full stops. */
export function clausesOf(item: Stretch): readonly Stretch[] {
  return stretchesOf(item.text, CLAUSE, item.from);
}

const PROMPT = /\d+字(?:以内|左右)|^(?:请|对照|结合|说明|简述|概述)[^。]{0,40}(?:情况|说明|填写)/;

/** A template's instruction (`对照年度目标，说明…完成情况（100字以内）`) or nothing at all. */
export function isUnanswered(slot: Pick<Slot, 'text'> | null): boolean {
  if (slot === null) return true;
  const text = compactText(slot.text).replace(/[.。…*/-]+$/, '');
  return text === '' || text === '无' || (text.length < 80 && PROMPT.test(text));
}

/** A pair of goal and answer, both filled in. */
export interface AnsweredGoal {
  readonly pair: GoalPair;
  readonly expected: Slot;
  readonly actual: Slot;
}

/** The annual goals of a form that were answered, each with its answer. */
export function answeredGoals(form: Form): readonly AnsweredGoal[] {
  return form.goals.flatMap((pair): AnsweredGoal[] => {
    const { expected, actual } = pair;
    if (expected === null || actual === null || expected.cell === actual.cell) return [];
    return isUnanswered(expected) || isUnanswered(actual) ? [] : [{ pair, expected, actual }];
  });
}

/** Words that tell that something was done or is to be done: no part of what is compared. */
const DONE = /已经|已|均|全部|圆满|顺利|基本/g;
const OPERATORS = /[≥≤<>=]|不低于|不少于|不超过|大于|小于|达到|达|以上|以下|以内/g;

/** An item without its operators, figures' signs and punctuation: for comparing goal and answer. */
export const plainItem: (text: string) => string = remembered((text) =>
  compactText(text)
    .replaceAll(OPERATORS, '')
    .replaceAll(DONE, '')
    .replaceAll(/[^\p{L}\p{N}%.]/gu, ''),
);

/** The figures of a text in order, as written. */
export function numbersIn(text: string): readonly string[] {
  return compactText(text).match(/\d+(?:\.\d+)?/g) ?? [];
}
