import type { TextSpan } from '../core/finding/finding';
import { characterWidth } from './text-width';

/** Characters shown before and after the words in question. */
const CONTEXT = 16;

/** The words of a cell that a finding points at, with a line of carets under them. */
export function quoteSpan(text: string, span: Pick<TextSpan, 'from' | 'to'>): readonly string[] {
  const from = Math.max(0, Math.min(span.from, text.length));
  const to = Math.max(from, Math.min(span.to, text.length));
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(text.length, to + CONTEXT);
  const before = `${start > 0 ? '…' : ''}${flat(text.slice(start, from))}`;
  const words = flat(text.slice(from, to));
  const after = `${flat(text.slice(to, end))}${end < text.length ? '…' : ''}`;
  const widthOf = (piece: string) =>
    [...piece].reduce((width, character) => width + characterWidth(character), 0);
  return [before + words + after, ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(words)))];
}

function flat(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}
