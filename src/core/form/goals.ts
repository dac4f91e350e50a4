import { compactText } from '../text/normalise';
import { isHidden } from './answer';
import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { GoalPair, PartPoints, Slot } from './form';
import { below, isBlank, itemsOf, rightOf, slotAt } from './grid';
import { isOtherLabel } from './known-label';
import { type GoalRole, goalLexicon } from './lexicon/goal-labels';
import { level1Lexicon } from './lexicon/level-labels';

/** What one goal row and the rows under it gave. */
export interface ParsedGoals {
  readonly pairs: readonly GoalPair[];
  readonly partPoints: readonly PartPoints[];
  readonly bottom: number;
}

interface GoalLabel {
  readonly slot: Slot;
  readonly role: GoalRole;
}

function goalLabels(draft: Draft, row: number): readonly GoalLabel[] {
  return itemsOf(draft.grid, row).flatMap((slot) => {
    const role = typeof slot.value === 'string' ? goalLexicon.find(slot.text) : null;
    return role ? [{ slot, role }] : [];
  });
}

function isText(slot: Slot | null): slot is Slot {
  return (
    slot !== null &&
    typeof slot.value === 'string' &&
    !isBlank(slot.text) &&
    goalLexicon.find(slot.text) === null &&
    !isOtherLabel(slot.text) &&
    // 填表人：黎某 under a goal left blank.
    !isOtherLabel(/^[^:：]{2,8}(?=[:：])/.exec(slot.text)?.[0] ?? '') &&
    // 二、产出目标 on the next line heads the indicators.
    level1Lexicon.find(slot.text) === null
  );
}

/** Whether a row begins a goal block: its first place is a goal label, or one stands beside a label that covers it. */
export function startsGoals(draft: Draft, row: number): boolean {
  const labels = goalLabels(draft, row);
  const first = labels[0];
  if (!first) return false;
  const before = itemsOf(draft.grid, row).filter((item) => item.column < first.slot.column);
  if (before.some((item) => typeof item.value === 'number')) return false;
  if (labels.length >= 2) return before.length <= 2;
  return before.length <= 1 && (first.role !== 'block' || below(draft.grid, first.slot) !== null);
}

/**
 * Reads goals: a label with the text beside it, heads with texts under them (several rows give several pairs), with or
 * without a label of the whole block at the left.
 */
export function parseGoals(draft: Draft, row: number, limit: number): ParsedGoals {
  const labels = goalLabels(draft, row);
  const block = findBlock(draft, row, labels);
  const heads = labels.filter(({ slot, role }) => slot !== block && role !== 'aside');
  claim(draft, block, ...labels.map(({ slot }) => slot));
  const partPoints = numbersAfter(draft, row, labels);
  claimAsides(draft, labels);
  const [only] = heads;
  // 部门总体目标 | 部门职责 | …: the label only heads the labels beside it.
  if (only && heads.length === 1 && isHeadingOnly(draft, only.slot))
    return { pairs: [], partPoints, bottom: row };
  if (heads.length === 0 && block) return textBesideBlock(draft, block, partPoints);
  const isBeside = heads.some(({ slot }) => isText(nextInRow(draft, slot)));
  if (
    isBeside ||
    (heads.length === 1 &&
      !hasTextBelow(draft, heads[0]?.slot ?? null, limit) &&
      !isWide(draft, heads[0]?.slot ?? null))
  ) {
    const pairs = pairUp(heads.map((head) => ({ ...head, text: besideOf(draft, head.slot) })));
    const bottom = Math.max(row, ...heads.map(({ slot }) => slot.area.bottom));
    for (const pair of pairs) claim(draft, pair.expected, pair.actual);
    return { pairs, partPoints, bottom };
  }
  return textsBelow(draft, heads, block, partPoints, limit);
}

/** The next filled place of the row, blanks skipped. */
function nextInRow(draft: Draft, slot: Slot): Slot | null {
  return itemsOf(draft.grid, slot.row).find((item) => item.column > slot.area.right) ?? null;
}

function isHeadingOnly(draft: Draft, slot: Slot): boolean {
  const right = rightOf(draft.grid, slot);
  return right !== null && !isBlank(right.text) && isOtherLabel(right.text) && !hasTextBelow(draft, slot);
}

/** What stands under a head such as 总体完成率 belongs to the block, and to no goal. */
function claimAsides(draft: Draft, labels: readonly GoalLabel[]): void {
  for (const { slot, role } of labels) if (role === 'aside') claim(draft, below(draft.grid, slot));
}

/** The block's own label: it spans more rows than the heads beside it, or stands left of them with no text under it. */
function findBlock(draft: Draft, row: number, labels: readonly GoalLabel[]): Slot | null {
  const [first, second] = labels;
  if (!first) return null;
  if (first.role === 'block') return first.slot;
  if (!second) return null;
  // Past an empty column only a label that is merged down beside the others is their block.
  const isDeeper = first.slot.area.bottom > second.slot.area.bottom;
  const next = isDeeper ? nextInRow(draft, first.slot) : rightOf(draft.grid, first.slot);
  const isNext = next?.cell === second.slot.cell;
  if (!isNext) return labels.length >= 3 ? first.slot : null;
  if (isDeeper) return first.slot;
  if (labels.length >= 3 && first.role !== 'expected' && first.role !== 'longTerm') return first.slot;
  // 项目绩效目标 | 项目总目标 | …: a label between the first one and its text.
  if (isText(nextInRow(draft, second.slot)) && labels.length === 2) return first.slot;
  const under = below(draft.grid, first.slot);
  const underSecond = below(draft.grid, second.slot);
  const isEmptyUnder = under === null || isBlank(under.text);
  // 年度目标 | 完成情况 with the goal left blank: two heads, one of them over nothing.
  if (labels.length === 2 && first.role === 'expected' && second.role === 'actual') return null;
  return isEmptyUnder && (isText(underSecond) || labels.length >= 3) && row === first.slot.row
    ? first.slot
    : null;
}

function isWide(draft: Draft, slot: Slot | null): boolean {
  return slot !== null && slot.area.right >= draft.grid.window.right;
}

function hasTextBelow(draft: Draft, slot: Slot | null, limit = draft.grid.window.bottom): boolean {
  const under = slot && below(draft.grid, slot);
  return under !== null && under.row <= limit && isText(under);
}

/** 目标1, 调整前, in a cell of its own before the goal; 调整后 under the latter counts. */
const GOAL_NUMBER = /^\s*(?:(?:年度)?目标\s*[1-9一二三四五六七八九]|调整[前后])[:：]?\s*$/;

/** The text right of a label, or the empty place for it. */
function besideOf(draft: Draft, label: Slot): Slot | null {
  let slot = rightOf(draft.grid, label);
  if (slot && GOAL_NUMBER.test(compactText(slot.text))) {
    const under = below(draft.grid, slot);
    const adjusted = under && /^调整后/.test(compactText(under.text)) ? under : null;
    claim(draft, slot, adjusted);
    slot = rightOf(draft.grid, adjusted ?? slot);
  }
  const first = slot;
  // A code in a hidden column is no goal.
  if (slot && !isBlank(slot.text) && isHidden(draft.grid, slot)) slot = rightOf(draft.grid, slot);
  for (let step = 0; slot && isBlank(slot.text) && step < 3; step++) {
    if (slot.area.right > slot.area.left) return slot;
    slot = rightOf(draft.grid, slot, label.row);
  }
  return slot && isText(slot) ? slot : first;
}

function textBesideBlock(draft: Draft, block: Slot, partPoints: readonly PartPoints[]): ParsedGoals {
  const text = besideOf(draft, block);
  claim(draft, text);
  const pair: GoalPair = {
    expected: text,
    actual: null,
    expectedLabel: block,
    actualLabel: null,
    term: 'annual',
  };
  return { pairs: [pair], partPoints, bottom: block.area.bottom };
}

function textsBelow(
  draft: Draft,
  heads: readonly GoalLabel[],
  block: Slot | null,
  partPoints: readonly PartPoints[],
  limit: number,
): ParsedGoals {
  const { grid } = draft;
  const headBottom = Math.max(...heads.map(({ slot }) => slot.area.bottom));
  const blockBottom = block && block.area.bottom > headBottom ? Math.min(block.area.bottom, limit) : null;
  const names = nameHeads(draft, heads, block);
  const pairs: GoalPair[] = [];
  const seen = new Set<string>();
  let bottom = headBottom;
  let ofFirstRow = 0;
  for (let row = headBottom + 1; row <= (blockBottom ?? limit); row++) {
    if (blockBottom === null && row > headBottom + 1 && !continues(draft, row, heads, names)) break;
    if (
      blockBottom === null &&
      row === headBottom + 1 &&
      itemsOf(grid, row).some((item) => startsOther(item, heads, names))
    )
      break;
    const texts = heads.map((head) => ({ ...head, text: slotAt(grid.sheet, row, head.slot.column) }));
    const key = texts.map(({ text }) => text.cell).join();
    if (!seen.has(key) && (pairs.length === 0 || texts.some(({ text }) => !isBlank(text.text)))) {
      const made = pairUp(texts);
      if (pairs.length === 0) ofFirstRow = made.length;
      pairs.push(...made);
      claim(draft, ...texts.map(({ text }) => text));
      seen.add(key);
    }
    bottom = Math.max(bottom, row, ...texts.map(({ text }) => Math.min(text.area.bottom, limit)));
    if (blockBottom === null) row = bottom;
  }
  const isFilled = ({ expected, actual }: GoalPair) =>
    !isBlank(expected?.text ?? '') || !isBlank(actual?.text ?? '');
  // 长期目标 filled in, 年度目标 left blank: both are goals.
  const kept = pairs.filter((pair, at) => at < ofFirstRow || isFilled(pair));
  return { pairs: pairs.some(isFilled) ? kept : pairs.slice(0, 1), partPoints, bottom };
}

/** A row under the first text goes on with texts when it holds nothing left of the heads and no label. */
function continues(draft: Draft, row: number, heads: readonly GoalLabel[], names: readonly Slot[]): boolean {
  const items = itemsOf(draft.grid, row);
  return items.length > 0 && !items.some((item) => startsOther(item, heads, names));
}

/** Heads left of the goals whose columns name what each goal is for (职责名称, 序号). */
function nameHeads(draft: Draft, heads: readonly GoalLabel[], block: Slot | null): readonly Slot[] {
  const first = heads[0]?.slot;
  if (!first || heads.length < 2) return [];
  return itemsOf(draft.grid, first.row).filter(
    (item) =>
      item.column < first.column && item !== block && /名称|内容|序号|类别/.test(compactText(item.text)),
  );
}

function startsOther(item: Slot, heads: readonly GoalLabel[], names: readonly Slot[]): boolean {
  if (names.some(({ area }) => item.area.left >= area.left && item.area.right <= area.right)) return false;
  const isUnderHead = heads.some(
    ({ slot }) => item.column >= slot.area.left && item.column <= slot.area.right,
  );
  if (
    !isUnderHead &&
    (typeof item.value === 'number' || /^\s*(?:20\d{2}年?度?|\d{1,3}(?:\.\d+)?%?)\s*$/.test(item.text))
  )
    return false;
  return !isUnderHead || goalLexicon.find(item.text) !== null || isOtherLabel(item.text);
}

type LabelledText = GoalLabel & { readonly text: Slot | null };

/** Pairs the labelled texts of one row: each expected text with the actual one; several annual ones: the last filled. */
function pairUp(texts: readonly LabelledText[]): readonly GoalPair[] {
  const actual = texts.find(({ role }) => role === 'actual') ?? null;
  const longTerm = texts.filter(({ role }) => role === 'longTerm');
  const annuals = texts.filter(({ role }) => role === 'expected' || role === 'block');
  const annual = annuals.findLast(({ text }) => text && !isBlank(text.text)) ?? annuals[0] ?? null;
  const pairs: GoalPair[] = longTerm.map(({ slot, text }) => ({
    expected: text,
    actual: annual ? null : (actual?.text ?? null),
    expectedLabel: slot,
    actualLabel: annual ? null : (actual?.slot ?? null),
    term: 'long-term',
  }));
  if (annual || (longTerm.length === 0 && actual)) {
    pairs.push({
      expected: annual?.text ?? null,
      actual: actual?.text ?? null,
      expectedLabel: annual?.slot ?? null,
      actualLabel: actual?.slot ?? null,
      term: 'annual',
    });
  }
  return pairs;
}

/** Points printed for the goals (2018 transfer forms). */
function numbersAfter(draft: Draft, row: number, labels: readonly GoalLabel[]): readonly PartPoints[] {
  const last = labels.at(-1);
  const number = itemsOf(draft.grid, row).find(
    (item) => typeof item.value === 'number' && last && item.column > last.slot.column,
  );
  if (!number) return [];
  claim(draft, number);
  return [{ part: 'goals', points: figureSlot(number, 'points', draft.unit) }];
}
