import { foldCharacter, isInvisible, isWhite } from './fold-character';

/** What one UTF-16 unit becomes: a text, or one of these. */
const UNSEEN = '';
const GAP = ' ';
/** A character that the careful way must see: part of a pair, a combining mark, markup, a sign that joins the one before. */
const CAREFUL = null;

type Step = string | null;

const STEPS: (Step | undefined)[] = new Array(0x10000);
const ANY_MARK = /[\p{M}\uFF9E\uFF9F]/u;

function stepOf(code: number): Step {
  const known = STEPS[code];
  if (known !== undefined) return known;
  const step = newStep(code);
  STEPS[code] = step;
  return step;
}

function newStep(code: number): Step {
  if (code >= 0xd800 && code <= 0xdfff) return CAREFUL;
  const character = String.fromCharCode(code);
  if (isInvisible(character)) return UNSEEN;
  if (ANY_MARK.test(character)) return CAREFUL;
  const folded = foldCharacter(character);
  if (folded.length === 1 && isWhite(folded)) return GAP;
  const isCareful =
    folded === '' || /[\s<[=]/.test(folded) || ANY_MARK.test(folded) || /[\uD800-\uDFFF]/.test(folded);
  return isCareful && character !== '【' && character !== '〔' && character !== '〖' ? CAREFUL : folded;
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/**
 * The normalised copy of a text without markup, combining marks and joined signs, which nearly every text of a sheet is:
 * one look-up a character. Null for any other text. `indices`, where given, receives the way back into the text.
 */
export function normaliseSimply(text: string, indices: number[] | null): string | null {
  let result = '';
  let gap = -1;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const step = stepOf(code);
    if (step === CAREFUL) return null;
    if (step === UNSEEN) continue;
    if (step === GAP) {
      if (gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && isWord(last) && isWord(step.charCodeAt(0))) {
      result += ' ';
      indices?.push(gap);
    }
    gap = -1;
    result += step;
    last = step.charCodeAt(step.length - 1);
    if (indices) for (let unit = 0; unit < step.length; unit++) indices.push(at);
  }
  // `[bookmark:` in wide brackets is markup once it is folded.
  if (result.includes('[b')) return null;
  indices?.push(text.length);
  return result;
}
