import { answerOf } from './answer';
import { claim, type Draft, isClaimed } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, GoalPair, MoneyEntry, Section, SignOff, Slot } from './form';
import { fundKindOf } from './fund-kind';
import { isBlank, itemsOf, rightOf } from './grid';
import type { IdentityFind } from './identity';
import { isKnownLabel } from './known-label';
import { labelledParts, moneyUnitInLabel, moneyUnitLine, withoutSeal, yearOfLine } from './label';
import { fundBlockLexicon, fundHeadLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { type IdentityLabelRole, identityLexicon } from './lexicon/identity-labels';
import { moneyLexicon } from './lexicon/money-labels';
import { sectionLexicon } from './lexicon/section-labels';
import { signOffLexicon } from './lexicon/sign-off-labels';
import { totalLexicon } from './lexicon/total-labels';
import { isNoteContinuation, isNoteText } from './note-text';

/** What the rows outside the blocks gave: labels with answers, notes, signatures, totals at the head. */
export interface LooseFinds {
  readonly identity: IdentityFind[];
  readonly sections: Section[];
  readonly signOffs: SignOff[];
  readonly notes: Slot[];
  readonly money: MoneyEntry[];
  readonly goals: GoalPair[];
  readonly totals: { readonly label: Slot; readonly score: FigureSlot }[];
  readonly grades: { readonly label: Slot; readonly answer: Slot }[];
  /** A note stood in the row before: numbered lines go on with it. */
  isInNote: boolean;
}

export function noFinds(): LooseFinds {
  return {
    identity: [],
    sections: [],
    signOffs: [],
    notes: [],
    money: [],
    goals: [],
    totals: [],
    grades: [],
    isInNote: false,
  };
}

const LONGEST_UNKNOWN_LABEL = 14;
const LONGEST_AMOUNT_LABEL = 24;
/** 优, 良, 中, 差: an answer that makes 评价结果 a grade. */
const GRADE_WORD = /^(?:优秀?|良好?|中等?|差|合格|不合格|[ABCD])$/;
/** `一、项目概况` on a line of its own heads what follows. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/;

/** Reads one row outside the blocks. `isAfterTable`: names and telephones there are signatures, not the form's head. */
export function readLooseRow(draft: Draft, row: number, isAfterTable: boolean, finds: LooseFinds): void {
  const items = itemsOf(draft.grid, row);
  let knowsOne = false;
  for (const item of items) {
    if (isClaimed(draft, item)) continue;
    if (readNote(draft, item, items, isAfterTable, finds)) continue;
    finds.isInNote = false;
    if (typeof item.value !== 'string') continue;
    if (
      items.length === 1 &&
      HEADING.test(item.text.trim()) &&
      item.text.trim().length <= 30 &&
      !/[:：]\s*\S/.test(item.text)
    ) {
      claim(draft, item);
      continue;
    }
    if (isLeadText(item.text) || yearOfLine(item.text) !== null || isUnitLine(item)) claim(draft, item);
    else if (readLabelled(draft, item, isAfterTable, finds) || readLabel(draft, item, isAfterTable, finds))
      knowsOne = true;
  }
  for (const item of items) readUnknown(draft, item, items, knowsOne, isAfterTable, finds);
}

/** 附件1, 附表, and a template's year line that nobody filled in. */
function isLeadText(text: string): boolean {
  const line = text.trim();
  return (
    (/^附/.test(line) && line.length <= 16) ||
    /^[(（]\s*(?:20)?[X×x*＊_\s]{0,6}\s*年?\s*度?\s*[)）]\s*(?:年度)?$/.test(line)
  );
}

function isUnitLine(item: Slot): boolean {
  return moneyUnitLine(item.text) !== null && item.text.trim().length <= 14;
}

function readNote(
  draft: Draft,
  item: Slot,
  items: readonly Slot[],
  isAfterTable: boolean,
  finds: LooseFinds,
): boolean {
  if (typeof item.value !== 'string') return false;
  const isAlone = items.length === 1;
  const starts = isNoteText(item.text) && (isAlone || isAfterTable) && item === items[0];
  const bare = /^[(（]?注[)）]?[:：]?\s*$/.test(item.text.trim());
  const continues =
    finds.isInNote && (isNoteContinuation(item.text) || items[0] !== item) && !isKnownLabel(item.text);
  if (!starts && !bare && !continues) return false;
  finds.notes.push(item);
  finds.isInNote = true;
  claim(draft, item);
  return true;
}

/** Labels with their answers in one cell. */
function readLabelled(draft: Draft, item: Slot, isAfterTable: boolean, finds: LooseFinds): boolean {
  const isLabel = (text: string) =>
    identityLexicon.find(text) !== null ||
    signOffLexicon.find(text) !== null ||
    totalLexicon.find(text) !== null ||
    sectionLexicon.find(text) !== null ||
    goalLexicon.find(text) === 'expected' ||
    isAmountLabel(text);
  const parts = labelledParts(item.text, isLabel).filter(({ answer }) => answer !== '');
  if (parts.length === 0) return false;
  claim(draft, item);
  for (const { label, answer } of parts) {
    const role = identityLexicon.find(label);
    const total = totalLexicon.find(label);
    const section = sectionLexicon.find(label);
    const own = { ...item, text: answer, value: answer };
    if (total === 'total') finds.totals.push({ label: item, score: figureSlot(own, 'points', draft.unit) });
    else if (total === 'grade') finds.grades.push({ label: item, answer: own });
    else if (isAfterTable && role !== 'reportDate' && signOffLexicon.find(label) !== null)
      finds.signOffs.push({ label: item, answer: item });
    else if (role === 'moneyUnit') continue;
    else if (role !== null) finds.identity.push({ role, label: item, answer: item, text: answer });
    else if (section !== null) finds.sections.push({ role: section, label: item, body: item });
    else if (goalLexicon.find(label) === 'expected')
      finds.goals.push({
        expected: own,
        actual: null,
        expectedLabel: item,
        actualLabel: null,
        term: 'annual',
      });
    else if (isAmountLabel(label)) addAmount(draft, finds, item, own);
    else finds.signOffs.push({ label: item, answer: item });
  }
  return true;
}

/** A label with its answer beside or below. */
function readLabel(draft: Draft, item: Slot, isAfterTable: boolean, finds: LooseFinds): boolean {
  const { grid } = draft;
  const isSignOff = signOffLexicon.find(item.text) !== null;
  const role = identityLexicon.find(item.text);
  const total = totalLexicon.find(item.text);
  const money = moneyLexicon.find(item.text);
  const section = sectionLexicon.find(item.text);
  if (!isSignOff && role === null && total === null && money === null && section === null)
    return isAmountLabel(item.text) && addAmount(draft, finds, item, answerOf(grid, item, false));
  const answer = answerOf(grid, item, section === null || itemsOf(grid, item.row).length === 1);
  claim(draft, item, answer);
  if (total === 'total' && answer)
    finds.totals.push({ label: item, score: figureSlot(answer, 'points', draft.unit) });
  else if (total === 'grade' && answer) finds.grades.push({ label: item, answer });
  else if (money !== null && answer) {
    const kind = money === 'priorRate' || money === 'priorProgress' ? 'rate' : 'money';
    finds.money.push({ role: money, label: item, amount: figureSlot(answer, kind, draft.unit, item.text) });
  } else if (isSignOff && role !== 'reportDate' && (isAfterTable || (role === null && section === null)))
    finds.signOffs.push({ label: item, answer });
  else if (role !== null && role !== 'moneyUnit') addIdentity(finds, role, item, answer);
  else if (section === 'conclusion' && answer && GRADE_WORD.test(answer.text.trim()))
    finds.grades.push({ label: item, answer });
  else if (section !== null) addSection(draft, finds, item, answer, section);
  return true;
}

/** 项目预算, 资金总额（万元）, 其中：财政拨款: words that ask for an amount. */
function isAmountLabel(text: string): boolean {
  if (text.length > LONGEST_AMOUNT_LABEL) return false;
  if (asksForWhole(text)) return true;
  return (
    fundHeadLexicon.find(text) === null && (fundKindOf(text) !== null || moneyUnitInLabel(text) !== null)
  );
}

/** 项目预算, 预算金额, 2024年预算: the amount of the whole year. */
export function asksForWhole(text: string): boolean {
  const words = text.replace(/^\s*20\d{2}\s*年度?/, '');
  return fundHeadLexicon.find(words) === 'budget' || fundBlockLexicon.find(words) !== null;
}

/** Takes an amount beside its label, where no block of funds is; parts of a total over several years are none of a year's. */
function addAmount(draft: Draft, finds: LooseFinds, label: Slot, answer: Slot | null): boolean {
  const amount = answer && figureSlot(answer, 'money', draft.unit);
  if (!amount?.figure) return false;
  const before = finds.money.at(-1);
  claim(draft, label, amount);
  const isPart = before?.label.row === label.row || /^\s*其\s*中/.test(label.text);
  if (before?.role !== 'projectTotal' || !isPart) finds.money.push({ role: 'amount', label, amount });
  return true;
}

function addIdentity(finds: LooseFinds, role: IdentityLabelRole, label: Slot, answer: Slot | null): void {
  const place = answer ?? { ...label, text: '', value: null };
  finds.identity.push({ role, label, answer: place, text: withoutSeal(place.text.trim()) });
}

/** A section whose answer is itself a label (项目立项情况 | 项目立项的依据 | …) is only a heading over it. */
function addSection(
  draft: Draft,
  finds: LooseFinds,
  label: Slot,
  answer: Slot | null,
  role: Section['role'],
): void {
  const right = rightOf(draft.grid, label);
  if (right && !isBlank(right.text) && isKnownLabel(right.text) && label.area.bottom > label.area.top) return;
  if (answer) finds.sections.push({ role, label, body: answer });
}

/** A short text followed by another that no lexicon knows: in a row of labels it is one more of them. */
function readUnknown(
  draft: Draft,
  item: Slot,
  items: readonly Slot[],
  knowsOne: boolean,
  isAfterTable: boolean,
  finds: LooseFinds,
): void {
  if (
    isClaimed(draft, item) ||
    typeof item.value !== 'string' ||
    item.text.trim().length > (isAfterTable ? 2 : 1) * LONGEST_UNKNOWN_LABEL
  )
    return;
  const answer = answerOf(draft.grid, item);
  if (!answer || isClaimed(draft, answer)) return;
  if (isBlank(answer.text) && isKnownLabel(item.text)) {
    claim(draft, item);
    return;
  }
  if (!knowsOne && (item !== items[0] || items.length > 2)) return;
  claim(draft, item, answer);
  const isLong = answer.text.trim().length > 30;
  if (isLong || isAfterTable) finds.sections.push({ role: 'other', label: item, body: answer });
  else finds.identity.push({ role: 'other', label: item, answer, text: answer.text.trim() });
}
