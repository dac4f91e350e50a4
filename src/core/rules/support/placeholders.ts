import { isPromptText } from '../../notes/notes-for';
import { type Item, readEnumerator, splitItems } from '../../text/enumerator';
import { compactText, normaliseWithMap } from '../../text/normalise';
import { remembered } from '../../text/remembered';

/** A stretch of a text that a template left there, by UTF-16 index of the raw text. */
export interface Residue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `（100字以内）`, `(限200字)`, `（不超过300字）` on normalised text. */
const PROMPT_LENGTH = /\([^()]{0,6}[0-9]{2,4}字[^()0-9]{0,6}\)/g;
/** How a prompt begins: it tells the reader what to write. */
const PROMPT_START =
  /^(?:请|对照|结合|针对|根据|围绕|按照|说明|简述|简要|概述|描述|填写|填列|分析|反映|阐述|列示|写明|应|需|主要)/;
/** `请填写…`, `待补充`, `此处填写` and the like: a prompt without a length. */
const PROMPT =
  /请(?:在此|在这里|于此)?(?:填写|输入|选择|补充|简述|描述)|此处(?:填写|输入|填)|点击(?:此处|输入|选择)|(?:^|[,。;:(])待(?:补充|填写?)(?=[,。;)]|$)/g;
/** A prompt and nothing else, in one clause. */
const BARE_PROMPT = /^(?:请|此处|点击|待)[^0-9,。;:]{1,30}[。.]?$/;
/** `XX`, `xx人`, `××`, `**`, `____`, `□□`: marks that stand for words. */
const MARKS = /[Xx×]{2,}|\*{2,}|_{2,}|[?]{3,}|[□◻]{2,}/g;
const WORD = /[A-Za-z0-9]/;
/** A label's end or a comma, and one character: the surname of a masked name. */
const MASKED_SURNAME = /^[:、,]\p{Script=Han}$/u;
/** Nothing but dots and marks. */
const ONLY_DOTS = /^[.…。·、,;:*_Xx×\s-]*$/;
const HAS_DOTS = /[.…。·]{2,}|…/;

/** Marks, prompts and empty items that a template left in a text; `[]` when all of it is the author's. */
export const findResidue: (raw: string) => readonly Residue[] = remembered((raw) => {
  const { text, indices } = normaliseWithMap(raw);
  const found: { readonly from: number; readonly to: number }[] = [];
  for (const pattern of [PROMPT_LENGTH, PROMPT, MARKS]) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (pattern === MARKS && isInsideWord(text, from, to)) continue;
      found.push({ from, to });
    }
  }
  const raws = found
    .sort((one, other) => one.from - other.from)
    .map(({ from, to }) => {
      const start = indices[from] ?? 0;
      const end = (indices[to - 1] ?? raw.length - 1) + 1;
      return { text: raw.slice(start, end), from: start, to: end };
    });
  return [...raws, ...emptyItems(raw)].sort((one, other) => one.from - other.from);
});

/** `XXL`, `2XX`, `138****1234`, `联系人:张XX`: part of a code or a size, a masked number or name. */
function isInsideWord(text: string, from: number, to: number): boolean {
  if (WORD.test(text[from - 1] ?? '') || WORD.test(text[to] ?? '')) return true;
  return (
    MASKED_SURNAME.test(text.slice(Math.max(0, from - 2), from)) &&
    /^(?:$|[,、。;)(])/.test(text.slice(to, to + 1))
  );
}

/** Items of a list that hold a number and nothing else, or only dots: `目标3：……`, `2.`. */
function emptyItems(raw: string): readonly Residue[] {
  if (raw.trim() === '') return [];
  const lines = dottedLines(raw);
  const items = splitItems(raw).filter(({ enumerator, text }) => enumerator !== null && ONLY_DOTS.test(text));
  const numbered = items.map(({ enumerator, to }: Item) => {
    const from = enumerator?.from ?? 0;
    const end = Math.max(to, enumerator?.to ?? 0);
    return { text: raw.slice(from, end).trim(), from, to: end };
  });
  const isKnown = (line: Residue) => numbered.some(({ from, to }) => from <= line.from && line.to <= to);
  return [...numbered, ...lines.filter((line) => !isKnown(line))];
}

/** Lines of dots: `……`, `.....`. */
function dottedLines(raw: string): readonly Residue[] {
  const residues: Residue[] = [];
  let from = 0;
  for (const line of raw.split('\n')) {
    const words = line.trim();
    if (words !== '' && ONLY_DOTS.test(words) && HAS_DOTS.test(words.normalize('NFKC'))) {
      const start = from + line.indexOf(words);
      residues.push({ text: words, from: start, to: start + words.length });
    }
    from += line.length + 1;
  }
  return residues;
}

/** Does a text hold nothing but what a template left: dots, marks, empty items, or a prompt? */
export const isOnlyResidue: (raw: string) => boolean = remembered((raw) => {
  if (raw.trim() === '') return false;
  if (isPromptText(raw)) return true;
  const residue = findResidue(raw);
  if (residue.length === 0) return false;
  const text = compactText(raw);
  if (BARE_PROMPT.test(text)) return true;
  PROMPT_LENGTH.lastIndex = 0;
  const last = [...text.matchAll(PROMPT_LENGTH)].at(-1);
  if (last && last.index + last[0].length >= text.replace(/[。;,.]+$/, '').length) {
    return (
      !/[。;]./.test(text.slice(0, last.index).replace(/。$/, '')) &&
      PROMPT_START.test(text.replace(/^[0-9.、]+/, ''))
    );
  }
  let rest = '';
  let at = 0;
  for (const { from, to } of residue) {
    rest += raw.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  rest += raw.slice(at);
  return !/[\p{L}\p{N}]/u.test(compactText(rest));
});

const LABEL_WORD = /指标|目标/;

/** The label that a template puts before an item: `指标1：`, `目标2:`; null where there is none or nothing follows it. */
export function templateLabel(raw: string): { readonly from: number; readonly to: number } | null {
  if (!LABEL_WORD.test(raw)) return null;
  const enumerator = readEnumerator(raw);
  if (enumerator?.style !== 'labelled' || enumerator.word === null) return null;
  if (!/^(?:年度)?(?:绩效)?(?:指标|目标)$/.test(enumerator.word)) return null;
  if (!/[\p{L}\p{N}]/u.test(raw.slice(enumerator.to))) return null;
  return { from: enumerator.from, to: enumerator.to };
}

/** Every template label of a goal text: `目标1:…； 目标2:…`. */
export function templateLabels(
  raw: string,
): readonly { readonly number: number; readonly from: number; readonly to: number }[] {
  return splitItems(raw).flatMap(({ enumerator, text }) => {
    if (enumerator?.style !== 'labelled' || !/[\p{L}\p{N}]/u.test(text)) return [];
    if (!/^(?:年度)?(?:绩效)?(?:指标|目标)$/.test(enumerator.word ?? '')) return [];
    return [{ number: enumerator.number, from: enumerator.from, to: enumerator.to }];
  });
}
