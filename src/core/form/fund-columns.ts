import { normaliseLabel } from '../text/normalise';
import type { Draft } from './draft';
import type { FundColumn, Slot } from './form';
import { FUND_COLUMNS } from './form';
import { fundKindOf, isFundLabel } from './fund-kind';
import { type Grid, isBlank, itemsOf, slotAt } from './grid';
import { BARE_FUND_HEADS, type FundHeadRole, fundBlockLexicon, fundHeadLexicon } from './lexicon/fund-labels';
import { labelKeys } from './lexicon/lexicon';

/** A column of the fund block: its head and the physical columns (from, to) that belong to it. */
export interface FundHead {
  readonly role: FundHeadRole;
  readonly slot: Slot;
  readonly left: number;
  readonly right: number;
}

/** The header of a fund table. */
export interface FundHeader {
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly FundHead[];
  /** Columns (from, to) in which the rows' labels stand. */
  readonly labels: readonly [number, number];
  readonly block: Slot | null;
  /** Heads of the label column (`资金来源`, `年度预算数（万元）` over the labels). */
  readonly labelHeads: readonly Slot[];
}

const MONEY_ROLES: ReadonlySet<string> = new Set(['budgetInitial', 'budget', 'executed', 'rate']);

/** `预算执行（E/C×100%）`: one column by another is a rate, whatever the words before it. */
const RATIO = /[(（]\s*[A-Z]\s*[/÷]\s*[A-Z][^()（）]{0,6}[)）]\s*$/i;

export function fundHeadRole(slot: Slot): FundHeadRole | null {
  if (typeof slot.value !== 'string') return null;
  const role = fundHeadLexicon.find(slot.text);
  return role === 'executed' && RATIO.test(slot.text) ? 'rate' : role;
}

function bareRole({ text }: Slot): FundHeadRole | null {
  const key = labelKeys(text).find((candidate) => BARE_FUND_HEADS.has(candidate));
  return key === undefined ? null : (BARE_FUND_HEADS.get(key) ?? null);
}

export function isMoneyHead(slot: Slot): boolean {
  const role = fundHeadRole(slot);
  return role !== null && MONEY_ROLES.has(role);
}

export function isFundColumn(role: FundHeadRole): role is FundColumn {
  return (FUND_COLUMNS as readonly string[]).includes(role);
}

/** The label of the whole block in a row: a block word, or what stands left of the heads over several rows. */
export function findFundBlock(grid: Grid, row: number, firstHeadLeft: number): Slot | null {
  for (let column = grid.window.left; column < firstHeadLeft; column++) {
    const slot = slotAt(grid.sheet, row, column);
    if (isBlank(slot.text) || typeof slot.value !== 'string') continue;
    if (fundBlockLexicon.find(slot.text) !== null || slot.area.bottom > slot.area.top) return slot;
  }
  return null;
}

/** The year that a head begins with, and what else it says (`2025年`, `2024年实际执行数`); null when it begins with none. */
function yearOfHead({ text, value }: Slot): { readonly year: number; readonly rest: string } | null {
  if (typeof value !== 'string' || text.length > 20) return null;
  const [, year, rest] = /^(20\d{2})年度?(.*)$/.exec(normaliseLabel(text)) ?? [];
  return year === undefined ? null : { year: Number(year), rest: rest ?? '' };
}

/** Finds the columns of a fund table whose header begins in a row; null when the row is no such header. */
export function findFundHeader(draft: Draft, row: number): FundHeader | null {
  const { grid } = draft;
  const items = itemsOf(grid, row);
  const isSourceTable = items.some((item) => fundHeadRole(item) === 'source');
  const isRated = items.some((item) => fundHeadRole(item) === 'rate');
  const isByYear = new Set(items.flatMap((item) => yearOfHead(item)?.year ?? [])).size > 1;
  const roleOf = (slot: Slot): FundHeadRole | null => {
    const headed = isByYear ? yearOfHead(slot) : null;
    if (headed && headed.year !== draft.year) return 'other';
    if (headed) return fundHeadLexicon.find(headed.rest) ?? 'budget';
    const role = fundHeadRole(slot) ?? (isRated ? bareRole(slot) : null);
    if (role) return role;
    return isSourceTable && !isByYear && fundKindOf(slot.text) === 'total' ? 'budget' : null;
  };
  // 总额 | 财政拨款 | 其他资金 under 执行数: the first is what was executed, the others are its parts.
  const dividedRole = (slot: Slot, top: number, at: number, column: number): FundHeadRole | null => {
    const over = at > top ? roleOf(slotAt(grid.sheet, top, column)) : null;
    const kind = over !== null && MONEY_ROLES.has(over) ? fundKindOf(slot.text) : null;
    return kind === null ? null : kind === 'total' ? over : 'other';
  };
  const moneyHeads = items.filter(
    (item) => MONEY_ROLES.has(roleOf(item) ?? '') && !standsBeside(grid, item, items, isSourceTable),
  );
  const firstMoney = moneyHeads[0];
  if (!firstMoney) return null;
  const bottom = headerBottom(
    draft,
    row,
    roleOf,
    isSourceTable ? moneyHeads.map((head) => reachOf(head, items)) : [],
  );
  const found: { slot: Slot; role: FundHeadRole; left: number }[] = [];
  for (let column = grid.window.left; column <= grid.window.right; column++) {
    for (let at = bottom; at >= row; at--) {
      const slot = slotAt(grid.sheet, at, column);
      const role = isBlank(slot.text) ? null : (dividedRole(slot, row, at, column) ?? roleOf(slot));
      if (!role) continue;
      if (found.at(-1)?.slot.cell !== slot.cell) found.push({ slot, role, left: column });
      break;
    }
  }
  const block = findFundBlock(grid, row, firstMoney.column);
  const columns = found.filter(({ slot }) => slot.cell !== block?.cell);
  // A head over labels heads the label column, whatever it says.
  const first = columns[0];
  const isLabelHead =
    first && (first.role === 'source' || (columns.length > 1 && hasLabelsUnder(grid, first.left, bottom)));
  const sources = columns.findIndex(({ role }) => role !== 'source');
  const labelColumns = isLabelHead ? Math.max(1, sources) : 0;
  const labelHeads = columns.slice(0, labelColumns).map(({ slot }) => slot);
  const rest = columns.slice(labelColumns);
  const money = rest.filter(({ role }) => MONEY_ROLES.has(role));
  const firstRest = rest[0];
  if (money.length === 0 || !firstRest) return null;
  const roles = withAdjustedBudget(rest);
  const seen = new Set<string>();
  const heads = rest.map(({ slot, left }, at): FundHead => {
    const next = rest[at + 1]?.left ?? grid.window.right + 1;
    const stranger = items.find(
      ({ column, value }) => typeof value === 'string' && column > slot.area.right && column < next,
    );
    const right = (stranger?.column ?? next) - 1;
    const role = roles[at] ?? 'other';
    const kept = seen.has(role) ? 'other' : role;
    seen.add(role);
    return { role: kept, slot, left, right };
  });
  const blockRight = block && block.area.bottom > bottom ? block.area.right + 1 : grid.window.left;
  const labelLeft = Math.min(blockRight, firstRest.left - 1);
  return { top: row, bottom, heads, labels: [labelLeft, firstRest.left - 1], block, labelHeads };
}

/** 预算执行, merged down at the left edge before 资金来源: the label of the block, whatever it heads elsewhere. */
function standsBeside(grid: Grid, item: Slot, items: readonly Slot[], isSourceTable: boolean): boolean {
  return (
    isSourceTable &&
    item === items[0] &&
    item.column === grid.window.left &&
    (item.area.bottom > item.area.top || (items[1] !== undefined && fundHeadRole(items[1]) === 'source'))
  );
}

/** Two budgets of which the later is the adjusted one (预算安排金额, 调整后金额): the earlier one is the year's first. */
function withAdjustedBudget(
  columns: readonly { readonly slot: Slot; readonly role: FundHeadRole }[],
): readonly FundHeadRole[] {
  const roles = columns.map(({ role }) => role);
  const first = roles.indexOf('budget');
  const adjusted = columns.findIndex(
    ({ role, slot }, at) => at > first && role === 'budget' && /调整|全年/.test(normaliseLabel(slot.text)),
  );
  if (first < 0 || adjusted < 0 || roles.includes('budgetInitial')) return roles;
  return roles.map((role, at) => (at === first ? 'budgetInitial' : role));
}

/** `over`: heads of money, one over several columns, which the sources of the next row divide (预算金额: 总额, 财政拨款 …). */
function headerBottom(
  draft: Draft,
  row: number,
  roleOf: (slot: Slot) => FundHeadRole | null,
  over: readonly (readonly [number, number])[],
): number {
  const next = itemsOf(draft.grid, row + 1);
  const isSecondRow =
    next.length > 0 && next.every((item) => roleOf(item) !== null && !isFundOnlyLabel(item));
  const isDivided =
    next.length > 1 &&
    next.every(
      (item) =>
        fundKindOf(item.text) !== null &&
        over.some(([left, right]) => right > left && item.area.left >= left && item.area.right <= right),
    );
  return isSecondRow || isDivided ? row + 1 : row;
}

/** The columns (from, to) that a head lies over: its merge, and blank places up to the next head. */
function reachOf({ area }: Slot, items: readonly Slot[]): readonly [number, number] {
  const next = items.find((item) => item.column > area.right);
  return [area.left, Math.max(area.right, (next?.column ?? 0) - 1)];
}

/** 其中 rows and the like are labels even when the word could head a column. */
function isFundOnlyLabel(slot: Slot): boolean {
  return (
    fundKindOf(slot.text) !== null &&
    fundHeadRole(slot) !== 'budget' &&
    fundHeadRole(slot) !== 'budgetInitial'
  );
}

function hasLabelsUnder(grid: Grid, column: number, bottom: number): boolean {
  const under = slotAt(grid.sheet, bottom + 1, column);
  return (
    !isBlank(under.text) &&
    typeof under.value === 'string' &&
    isFundLabel(under.text) &&
    !/^[-\d]/.test(under.text.trim())
  );
}
