import type { Slot } from '../form/form';
import { compactText, normaliseWithMap } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { strayBracket } from './support/brackets';
import { cutWordAtEnd, endsOnVerb, hardlyEnds } from './support/cut-words';
import { formTexts, type TextRole } from './support/form-texts';
import { shown } from './support/listing';
import { isOnlyResidue } from './support/placeholders';
import { type Continuations, continuationsOf } from './support/trigrams';

/** PE508: texts that break off: a comma or half a word at the end, a bracket without its partner. One finding a cell. */
export const TEXT_TRUNCATED = defineRule({
  code: 'PE508',
  slug: 'text-truncated',
  name: '文字截断',
  severity: 'warning',
  families: 'all',
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '单元格的文字应是完整的词句，括号成对',
    trust: 'ours',
  },
  texts: {
    end: {
      problem: '“{text}”以“{end}”结尾，文字不完整。',
      advice: '补全 {cell} 的文字。',
    },
    cut: {
      problem: '“{text}”在“{end}”处断开，少了后面的字。',
      advice: '补全 {cell} 的文字{whole}。',
    },
    bracket: {
      problem: '“{text}”中的括号“{bracket}”不成对。',
      advice: '补上或删去 {cell} 的这个括号，检查前后有无漏字。',
    },
  },
  check: (form, context) => {
    const texts = formTexts(form, context.sheet);
    let known: Continuations | null = null;
    const continuations = () => {
      known ??= continuationsOf(texts.flatMap(({ slot, role }) => (SOURCES.has(role) ? [slot.text] : [])));
      return known;
    };
    return texts.flatMap(({ slot, role }) => (READ.has(role) ? judge(slot, role, continuations) : []));
  },
  checkReport: (report) =>
    report.paragraphs.flatMap((slot) => (slot === report.title ? [] : judge(slot, 'section', null))),
});

const READ: ReadonlySet<TextRole> = new Set([
  ...([
    'goal',
    'goal-actual',
    'section',
    'name',
    'target',
    'actual',
    'reason',
    'remark',
    'project-name',
  ] as const),
]);
const SOURCES: ReadonlySet<TextRole> = new Set([...READ, 'other', 'label']);
/** Cells that hold a phrase rather than prose: here half a word can be told. */
const PHRASES: ReadonlySet<TextRole> = new Set(['name', 'target', 'actual']);
/** Whole answers that end on 的. */
const COMPLETE = /^(?:是的|好的|有的|对的)$/;
function judge(slot: Slot, role: TextRole, continuations: (() => Continuations) | null): RuleFinding[] {
  if (typeof slot.value !== 'string') return [];
  const text = compactText(slot.text);
  if (text.length < 3) return [];
  const found =
    brokenEnd(slot, text) ??
    (PHRASES.has(role) ? halfWord(slot, text, continuations) : null) ??
    bracketFinding(slot);
  // A placeholder is PE506's.
  return found && !isOnlyResidue(slot.text) ? [found] : [];
}

function brokenEnd(slot: Slot, text: string): RuleFinding | null {
  const last = text.at(-1) ?? '';
  const isMark = last === '、' || last === ',';
  const isOf = last === '的' && !COMPLETE.test(text);
  if (!isMark && !isOf && !endsOnVerb(text)) return null;
  const end = isMark || isOf ? lastWritten(slot) : text.slice(-2);
  return finding(slot, 'end', text, { end }, end.length);
}

/** The last character as written: `，` and not its narrow copy. */
function lastWritten(slot: Slot): string {
  return slot.text.trimEnd().at(-1) ?? '';
}

function halfWord(slot: Slot, text: string, continuations: (() => Continuations) | null): RuleFinding | null {
  const cut = cutWordAtEnd(text);
  if (cut) return finding(slot, 'cut', text, { end: cut, whole: '' }, cut.length);
  if (!hardlyEnds(text)) return null;
  const tail = text.slice(-3);
  const whole = continuations?.().get(tail);
  if (whole === undefined) return null;
  return finding(slot, 'cut', text, { end: tail, whole: `（表中另有“${whole}”）` }, tail.length);
}

function bracketFinding(slot: Slot): RuleFinding | null {
  const stray = strayBracket(slot.text);
  if (!stray) return null;
  const around = slot.text.slice(Math.max(0, stray.at - 12), stray.at + 12).replaceAll(/\s+/g, '');
  return {
    verdict: 'fail',
    message: 'bracket',
    at: slot,
    parameters: { text: around, bracket: stray.bracket, cell: slot.cell },
    evidence: { operands: {}, actual: around },
    spans: [{ cell: slot.cell, from: stray.at, to: stray.at + 1 }],
  };
}

function finding(
  slot: Slot,
  message: 'end' | 'cut',
  text: string,
  parameters: Readonly<Record<string, string>>,
  length: number,
): RuleFinding {
  const { indices } = normaliseWithMap(slot.text);
  const end = slot.text.trimEnd().length;
  const from = indices[Math.max(0, indices.length - 1 - length)] ?? 0;
  const isLong = text.length > 30;
  return {
    verdict: 'fail',
    message,
    at: slot,
    parameters: { text: isLong ? `…${text.slice(-24)}` : shown(slot), cell: slot.cell, ...parameters },
    evidence: { operands: {}, actual: text.slice(-24) },
    spans: [{ cell: slot.cell, from: Math.min(from, end), to: end }],
  };
}
