import { columnsOf, readColumn, readName, type TableColumns } from './columns';
import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, Indicator, Slot, TemplateRow } from './form';
import { isBlank, itemsOf, rightOf, rowsBetween } from './grid';
import type { TableHeader } from './header';
import { blockOf, classOf } from './indicator-class';
import { bareName, isSpareName } from './indicator-name';
import { isRealValue, makeIndicator, type Parents, readPlaces, saysSomething } from './indicator-row';
import { level1Lexicon, level2Lexicon } from './lexicon/level-labels';
import { totalLexicon } from './lexicon/total-labels';
import { outlineOf } from './outline';
import { repairRow } from './row-repair';
import { isBanner, isExecutionRow, isTailRow } from './table-end';

/** A label with points of its own in the table: a sub-total row, or a weight column beside a level. */
export interface GroupPoints {
  readonly label: Slot;
  readonly points: FigureSlot;
}

/** A label across the levels with points at the right. */
export interface Points {
  readonly label: Slot;
  readonly weight: FigureSlot | null;
  readonly score: FigureSlot | null;
}

/** What one header and the rows under it gave. */
export interface ParsedTable {
  readonly header: TableHeader;
  readonly columns: TableColumns;
  /** Last row that belongs to the table. */
  readonly bottom: number;
  readonly indicators: readonly Indicator[];
  readonly templateRows: readonly TemplateRow[];
  readonly totals: readonly Points[];
  readonly groupPoints: readonly GroupPoints[];
  /** 预算执行率 across the levels with its points: they belong to the funds, not to an indicator. */
  readonly executionPoints: Points | null;
}

interface State {
  level1: Slot | null;
  level2: Slot | null;
}

const LONG_TERM = /^\s*(?:中?长\s*期|实\s*施\s*期|三\s*年|总\s*(?:体\s*)?目\s*标(?!\s*$))/;

/** Reads the rows under a header down to `limit` (a row number), or to the first row that is no part of the table. */
export function parseTable(
  draft: Draft,
  header: TableHeader,
  limit: number,
  heading: Slot | null,
): ParsedTable {
  const { grid } = draft;
  const columns = columnsOf(header);
  const indicators: Indicator[] = [];
  const templateRows: TemplateRow[] = [];
  const totals: Points[] = [];
  let executionPoints: Points | null = null;
  const groupPoints: GroupPoints[] = [];
  const state: State = { level1: heading, level2: null };
  const isLongTerm = header.secondHalf !== null || LONG_TERM.test(header.blockLabel?.text ?? '');
  const outline = outlineOf(grid, header, columns, limit);
  let bottom = header.bottom;
  claim(draft, header.blockLabel, heading, ...header.heads.map(({ slot }) => slot));
  claim(draft, ...rowsOfHeader(draft, header));
  for (const { row, items } of rowsBetween(grid, header.bottom + 1, limit)) {
    const own = items.filter((item) => item.row === row);
    const total = findTotal(own, columns);
    if (total) {
      claim(draft, ...own);
      const figures = totalFigures(draft, row, total.slot, columns, own);
      if (total.role === 'total') totals.push({ label: total.slot, ...figures });
      else {
        const points = figures.weight ?? figures.score;
        if (points) groupPoints.push({ label: state.level1 ?? total.slot, points });
      }
      bottom = row;
      continue;
    }
    const spare = findSpareLine(own);
    if (spare) {
      claim(draft, spare);
      templateRows.push({
        row,
        kind: 'spare',
        level1: state.level1,
        level2: spare,
        level3: null,
        class: 'unknown',
      });
      bottom = row;
      continue;
    }
    const levelHeading = findHeading(own, header, columns);
    if (levelHeading) {
      state.level1 = levelHeading;
      state.level2 = null;
      claim(draft, levelHeading);
      bottom = row;
      continue;
    }
    if (isBanner(grid, own, itemsOf(grid, row + 1), columns)) {
      claim(draft, ...own);
      continue;
    }
    const level = outline.get(row);
    if (level && columns.level3) {
      const label = readName(grid, row, columns.level3);
      if (level === 1) moveTo(state, label, null);
      else state.level2 = label;
      const { weight, score } = totalFigures(draft, row, label, columns, own);
      const points = weight ?? score;
      if (points?.figure) groupPoints.push({ label, points });
      claim(draft, ...own);
      bottom = row;
      continue;
    }
    const [first] = own;
    if (first && isExecutionRow(first, own, header, columns)) {
      executionPoints = { label: first, ...totalFigures(draft, row, first, columns, own) };
      claim(draft, ...own);
      bottom = row;
      continue;
    }
    if (isTailRow(grid, row, own, header, columns)) break;
    const result = parseRow(draft, row, header, columns, state);
    if (result.kind === 'indicator') claimAsides(draft, row, header);
    if (result.kind === 'indicator') {
      indicators.push(isLongTerm ? { ...result.indicator, isLongTerm } : result.indicator);
      groupPoints.push(...result.groupPoints);
    } else if (result.kind === 'template') templateRows.push(result.templateRow);
    if (result.kind !== 'nothing') bottom = row;
  }
  const besideHead = header.heads.find(({ role }) => role === 'totalScore');
  if (besideHead) {
    const slot = readColumn(grid, header.bottom + 1, besideHead);
    totals.push({ label: besideHead.slot, weight: null, score: figureSlot(slot, 'points', draft.unit) });
    claim(draft, slot);
  }
  return { header, columns, bottom, indicators, templateRows, totals, groupPoints, executionPoints };
}

function rowsOfHeader(draft: Draft, header: TableHeader): readonly Slot[] {
  const slots: Slot[] = [];
  for (let row = header.top; row <= header.bottom; row++) slots.push(...itemsOf(draft.grid, row));
  return slots;
}

function findTotal(
  own: readonly Slot[],
  columns: TableColumns,
): { slot: Slot; role: 'total' | 'subtotal' } | null {
  const levels = [columns.level1, columns.level2, columns.level3, columns.level4];
  const until = Math.max(columns.firstLeft, ...levels.map((head) => head?.right ?? 0));
  for (const slot of own) {
    if (slot.column > until) break;
    const role = totalLexicon.find(slot.text) ?? totalLexicon.find(slot.text.split(/[:：]/)[0] ?? '');
    if (role === 'total' || role === 'subtotal') {
      const isNamed = own.some(
        (other) => other.column < slot.column && other !== slot && !isLevelWord(other),
      );
      if (!isNamed) return { slot, role };
    }
  }
  return null;
}

/** A line with nothing but `.....` or `……`. */
function findSpareLine(own: readonly Slot[]): Slot | null {
  const [only] = own;
  return own.length === 1 && only && /^[\s.…。·]{2,}$|^\s*…\s*$/.test(only.text) ? only : null;
}

function isLevelWord(slot: Slot): boolean {
  return level1Lexicon.find(slot.text) !== null || level2Lexicon.find(slot.text) !== null;
}

function totalFigures(draft: Draft, row: number, label: Slot, columns: TableColumns, own: readonly Slot[]) {
  const read = (head: TableColumns['weight']): FigureSlot | null => {
    if (!head) return null;
    const slot = readColumn(draft.grid, row, head);
    return slot.cell === label.cell ? null : figureSlot(slot, 'points', draft.unit);
  };
  const weight = read(columns.weight);
  const score = read(columns.score);
  const written = /[:：](.+)$/s.exec(label.text)?.[1]?.trim();
  if (written !== undefined && !score?.figure) {
    const inLabel = figureSlot({ ...label, value: written }, 'points', draft.unit);
    if (inLabel.figure) return { weight, score: inLabel };
  }
  if (weight?.figure || score?.figure) return { weight, score };
  const figures = own
    .filter((slot) => slot.column > label.column)
    .map((slot) => figureSlot(slot, 'points', draft.unit));
  const first = figures.find(({ figure }) => figure !== null) ?? null;
  if (!first) return { weight, score: isWords(score) ? beside(draft, label) : score };
  return columns.weight && !columns.score ? { weight: first, score } : { weight, score: first };
}

/** Another label or its answer stands under the column (自评总分 | | 自评等级 | 优). */
function isWords(slot: FigureSlot | null): boolean {
  return slot !== null && slot.figure === null && /\p{Script=Han}/u.test(slot.text);
}

function beside(draft: Draft, label: Slot): FigureSlot | null {
  const slot = rightOf(draft.grid, label);
  return slot && isBlank(slot.text) ? figureSlot(slot, 'points', draft.unit) : null;
}

/** A row with nothing but a level 1 word across it (`一、产出指标（50分）`) heads the rows under it. */
function findHeading(own: readonly Slot[], header: TableHeader, columns: TableColumns): Slot | null {
  const [only] = own;
  if (own.length !== 1 || !only || typeof only.value !== 'string') return null;
  const isWide =
    only.area.right >= (columns.level3?.left ?? header.heads.at(-1)?.left ?? only.area.right + 1);
  if (!isWide && (columns.level1 || only.area.bottom > only.area.top)) return null;
  if (level1Lexicon.find(only.text) === null) return null;
  const isLevel2 = columns.level2 !== null && level2Lexicon.find(only.text) !== null;
  return isWide || !isLevel2 ? only : null;
}

type RowResult =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly groupPoints: readonly GroupPoints[];
    }
  | { readonly kind: 'template'; readonly templateRow: TemplateRow }
  | { readonly kind: 'nothing' };

function parseRow(
  draft: Draft,
  row: number,
  header: TableHeader,
  columns: TableColumns,
  state: State,
): RowResult {
  const { grid } = draft;
  const repaired = repairRow(grid, row, header, columns);
  if (repaired) {
    if (repaired.level1) moveTo(state, repaired.level1, null);
    if (repaired.level2) state.level2 = repaired.level2;
    claim(draft, repaired.level1, repaired.level2, repaired.level3, repaired.target, repaired.actual);
    const places = readPlaces(draft, row, columns);
    return { kind: 'indicator', indicator: makeIndicator(places, { ...state }, repaired), groupPoints: [] };
  }
  const level1 = columns.level1 ? readName(grid, row, columns.level1) : null;
  const level2 = columns.level2 ? readName(grid, row, columns.level2) : null;
  const isLevel1Named = level1 !== null && !isBlank(level1.text);
  if (isLevel1Named && level1.cell !== state.level1?.cell) moveTo(state, level1, null);
  const isSpare = level2 !== null && !isBlank(level2.text) && isSpareName(level2.text);
  const places = readPlaces(draft, row, columns);
  if (level2 && !isBlank(level2.text) && !isSpare && !isRemnant(level2, places)) state.level2 = level2;
  const parents: Parents = { level1: state.level1, level2: isSpare ? level2 : state.level2 };
  const nameSlots = [places.level4, places.level3].filter(
    (slot): slot is Slot => slot !== null && !isBlank(slot.text),
  );
  const named = nameSlots.find((slot) => !isSpareName(slot.text));
  const isOwnName = named !== undefined && (named.area.top === row || saysSomething(places));
  if ((named && isOwnName) || (saysSomething(places) && !isSpare)) {
    claimPlaces(draft, row, columns, places, parents);
    const groupPoints = readGroupPoints(draft, row, columns, parents);
    return { kind: 'indicator', indicator: makeIndicator(places, parents, null), groupPoints };
  }
  const isOwnLevel = [level1, level2].some((slot) => slot && !isBlank(slot.text) && slot.area.top === row);
  const hasSpareName = nameSlots.some((slot) => slot.area.top === row);
  if (!isOwnLevel && !hasSpareName) return { kind: 'nothing' };
  if (level2 && isRemnant(level2, places) && !isSpare && !hasSpareName) return { kind: 'nothing' };
  claimPlaces(draft, row, columns, places, parents);
  const level = state.level2 ?? state.level1;
  const kind = hasSpareName || isSpare ? 'spare' : 'empty-class';
  return {
    kind: 'template',
    templateRow: {
      row,
      kind,
      level1: parents.level1,
      level2: parents.level2,
      level3: places.level3,
      class: classOf(parents.level1, parents.level2, bareName(level?.text ?? '')),
    },
  };
}

/** Columns that are only kept apart (得分系数, 数据来源) have found their place. */
function claimAsides(draft: Draft, row: number, header: TableHeader): void {
  for (const head of header.heads) if (head.role === 'other') claim(draft, readColumn(draft.grid, row, head));
}

function moveTo(state: State, level1: Slot | null, level2: Slot | null): void {
  state.level1 = level1;
  state.level2 = level2;
}

/** The rest of a name that a page break cut off: words of no level, alone in the row under 二级指标. */
function isRemnant(level2: Slot, places: ReturnType<typeof readPlaces>): boolean {
  if (level2.area.bottom > level2.area.top || isLevelWord(level2) || level2.text.trim().length <= 8)
    return false;
  return isBlank(places.level3?.text ?? '') && !saysSomething(places);
}

function claimPlaces(
  draft: Draft,
  row: number,
  columns: TableColumns,
  places: ReturnType<typeof readPlaces>,
  parents: Parents,
): void {
  const { level3, level4, operator, target, unit, actual, weight, score, reason, remark, method } = places;
  claim(
    draft,
    parents.level1,
    parents.level2,
    level3,
    level4,
    operator,
    target,
    unit,
    actual,
    weight,
    score,
    reason,
    remark,
    method,
  );
  claim(draft, ...places.earlierTargets);
  for (const head of columns.groupWeights) claim(draft, readColumn(draft.grid, row, head));
  // A split column may hold a second text (a number beside the name).
  if (columns.level3)
    for (const item of itemsOf(draft.grid, row))
      if (item.column >= columns.level3.left && item.column <= columns.level3.right) claim(draft, item);
}

/** Points in a weight column that stands beside a level: they belong to the group, not to the indicator. */
function readGroupPoints(
  draft: Draft,
  row: number,
  columns: TableColumns,
  parents: Parents,
): readonly GroupPoints[] {
  const result: GroupPoints[] = [];
  for (const head of columns.groupWeights) {
    const slot = figureSlot(readColumn(draft.grid, row, head), 'points', draft.unit);
    const label = columns.level2 && head.left > columns.level2.left ? parents.level2 : parents.level1;
    if (slot.figure && label && slot.area.top === row) result.push({ label, points: slot });
  }
  return result;
}

/** Whether any row of a table gives a real target or actual: a sign that the header was no accident. */
export function hasValues(table: ParsedTable): boolean {
  return table.indicators.some((indicator) => isRealValue(indicator.target) || isRealValue(indicator.actual));
}

/** Whether any parent label of a table is a word of the level vocabulary. */
export function hasLevelWords(table: ParsedTable): boolean {
  const rows = [...table.indicators, ...table.templateRows];
  return rows.some(({ level1, level2 }) => blockOf(level1, level2) !== 'unknown');
}
