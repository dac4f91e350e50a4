import { foldCharacter, isInvisible, isWhite } from './fold-character';
import { findMarkup, type MarkupSpan } from './markup';
import { normaliseSimply } from './normalise-simply';
import { remembered } from './remembered';

/** A normalised copy and, for each of its UTF-16 units, the index in the original text that it came from. */
export interface NormalisedText {
  readonly text: string;
  /** One more entry than `text` has units: the last is the length of the original. */
  readonly indices: readonly number[];
}

const MARK = /^[\p{M}\uFF9E\uFF9F]/u;
const ANY_MARK = /\p{M}/u;
const WORD = /[A-Za-z0-9]/;
const WITH_EQUAL: Readonly<Record<string, string>> = { '>': '≥', '<': '≤', '≥': '≥', '≤': '≤' };
/** Ideographs, Latin letters, figures and signs that every step leaves as they are. */
const SETTLED = /^[\u4E00-\u9FFF0-9A-Za-z%.,:;()/+~"'*#@!?&$^|{}_\\-]*$/;
const HINT = /[([](必填|选填|必选|可选|可不填|非必填)[\])]|^\*+|\*+$/g;

/**
 * The copy of a text on which everything is matched (rule book 2.1): NFKC; markup gone; white space gone, save one space
 * between two Latin words or figures; one form for brackets, colons, dashes, tildes and comparison signs.
 * Applying it twice changes nothing more. Never write the result back to a sheet.
 */
export const normaliseText = remembered((text) =>
  SETTLED.test(text) ? text : (normaliseSimply(text, null) ?? normaliseWithMap(text).text),
);

/** `normaliseText` with the way back: a finding in the copy can point into the raw text (rule book 2.1). */
export const normaliseWithMap: (text: string) => NormalisedText = remembered((text) => {
  const simple: number[] = [];
  const plain = normaliseSimply(text, simple);
  if (plain !== null) return { text: plain, indices: simple };
  let result = normaliseOnce(text);
  // A mark that was parted from its letter by something dropped joins it now; one more pass settles it.
  for (let pass = 0; pass < 4 && needsAnotherPass(result.text); pass += 1) {
    const again = normaliseOnce(result.text);
    if (again.text === result.text) break;
    const before = result;
    result = {
      text: again.text,
      indices: again.indices.map((index) => before.indices[index] ?? text.length),
    };
  }
  return result;
});

/** The normalised text without any white space: for comparing two texts with each other. */
export const compactText = remembered((text) => normaliseText(text).replaceAll(' ', ''));

/**
 * A label for look-up: normalised, without any white space (so `产⏎出⏎指⏎标` is `产出指标`), without 必填/选填 hints and
 * asterisks, without trailing colons.
 */
export const normaliseLabel = remembered((text) =>
  compactText(text)
    .replace(HINT, '')
    .replace(/[:;,.。、]+$/, ''),
);

/** Whether a label says that it must (`（必填）`, `*`) or may (`（选填）`) be filled in; null when it says neither. */
export function labelHint(text: string): 'required' | 'optional' | null {
  const hints = compactText(text).match(HINT) ?? [];
  if (hints.some((hint) => /选填|可选|不填|非必/.test(hint))) return 'optional';
  return hints.length > 0 ? 'required' : null;
}

function needsAnotherPass(text: string): boolean {
  return ANY_MARK.test(text) || text.includes('<') || text.includes('[b');
}

class Copy {
  private readonly units: string[] = [];
  private readonly indices: number[] = [];
  /** Original index of white space not yet written, or null. */
  private gap: number | null = null;

  add(folded: string, from: number): void {
    for (const unit of folded) {
      if (isWhite(unit)) this.gap ??= from;
      else this.put(unit, from);
    }
  }

  private put(unit: string, from: number): void {
    const last = this.units.at(-1) ?? '';
    if (this.gap !== null && WORD.test(last) && WORD.test(unit)) this.push(' ', this.gap);
    this.gap = null;
    const joined = unit === '=' ? WITH_EQUAL[last] : undefined;
    if (joined === undefined) this.push(unit, from);
    else this.units[this.units.length - 1] = joined;
  }

  private push(unit: string, from: number): void {
    this.units.push(unit);
    for (let count = 0; count < unit.length; count += 1) this.indices.push(from);
  }

  finish(length: number): NormalisedText {
    return { text: this.units.join(''), indices: [...this.indices, length] };
  }
}

function normaliseOnce(text: string): NormalisedText {
  const copy = new Copy();
  const markup = findMarkup(text);
  let next = 0;
  let index = 0;
  while (index < text.length) {
    const span: MarkupSpan | undefined = markup[next];
    if (span !== undefined && span.from === index) {
      // A tag stands between paragraphs: it parts words as white space does.
      copy.add(span.replacement === '' ? ' ' : span.replacement, index);
      index = span.to;
      next += 1;
      continue;
    }
    const cluster = clusterAt(text, index);
    if (!isInvisible(cluster)) copy.add(foldCharacter(cluster), index);
    index += cluster.length;
  }
  return copy.finish(text.length);
}

/** The character at an index with the combining marks that follow it, at most a few. */
function clusterAt(text: string, from: number): string {
  let to = from + characterLength(text, from);
  if (text.charCodeAt(to) < 0x300) return text.slice(from, to);
  const limit = from + 32;
  while (to < text.length && to < limit) {
    const length = characterLength(text, to);
    if (!MARK.test(text.slice(to, to + length))) break;
    to += length;
  }
  return text.slice(from, to);
}

function characterLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
