import type { Slot } from '../../form/form';
import { type EnumeratorStyle, readEnumerator } from '../../text/enumerator';
import { rankOf } from './numbering';

/** A paragraph whose number does not go on from the headings before it. */
export interface HeadingBreak {
  readonly slot: Slot;
  /** `（一）` as written. */
  readonly text: string;
  readonly to: number;
  /** It begins anew under the same heading. */
  readonly isRestart: boolean;
}

/** Paragraphs of a report whose leading numbers skip one, or begin anew without a heading above them. */
export function findHeadingBreaks(paragraphs: readonly Slot[]): readonly HeadingBreak[] {
  const last = new Map<EnumeratorStyle, number>();
  const breaks: HeadingBreak[] = [];
  for (const slot of paragraphs) {
    const head = readEnumerator(slot.text);
    if (!head || head.number < 1 || slot.text.slice(head.to).trim() === '') continue;
    const before = last.get(head.style);
    const { style, number } = head;
    const isNext = number === (before ?? 0) + 1;
    // The widest numbers begin anew in each part of a document (摘要, 正文), the narrower ones under each wider one.
    const isNewPart = number === 1 && rankOf(style) === 0;
    if (!isNext && !isNewPart) {
      const isRestart = number === 1;
      breaks.push({ slot, text: slot.text.slice(head.from, head.to).trim(), to: head.to, isRestart });
    }
    last.set(style, number);
    for (const known of [...last.keys()]) if (rankOf(known) > rankOf(style)) last.delete(known);
  }
  return breaks;
}
