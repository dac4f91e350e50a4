import type { Family } from '../../src/core/form/family';
import { FUND_COLUMNS, type FundColumn, type IndicatorColumn } from '../../src/core/form/form';
import { type CellInput, SheetWriter } from './cell-input';
import {
  columnsOf,
  type FormInput,
  fundHead,
  type GoalInput,
  type IndicatorFields,
  indicatorFields,
  indicatorHead,
} from './form-input';

/** Rows that one part of the form takes; `rows` is 0 for a part that it lacks. */
export interface Block {
  readonly top: number;
  readonly rows: number;
}

/** What the layout of one form is worked out from. */
export interface Plan {
  readonly input: FormInput;
  readonly family: Family;
  readonly writer: SheetWriter;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly IndicatorColumn[];
  readonly fundColumns: readonly (FundColumn | 'reason')[];
  readonly indicators: readonly IndicatorFields[];
}

/** Works out columns and edges. */
export function plan(input: FormInput): Plan {
  const family = input.family ?? 'project-self-evaluation';
  const indicators = (input.indicators ?? []).map(indicatorFields);
  const columns = input.indicatorColumns ?? columnsOf(family);
  const named = new Set((input.funds ?? []).flatMap((fund) => Object.keys(fund)));
  const fundColumns = ([...FUND_COLUMNS, 'reason'] as const).filter(
    (column) => named.has(column) || (column !== 'reason' && input.fundColumns?.includes(column)),
  );
  const left = input.startColumn ?? 1;
  const right = left + Math.max(columns.length, fundColumns.length + 1, 4);
  return { input, family, writer: new SheetWriter(), left, right, columns, fundColumns, indicators };
}

/** Writes label and answer, the answer merged to the right edge. */
export function putPair({ writer, left, right }: Plan, row: number, label: string, answer: CellInput): void {
  writer.put(row, left, label);
  writer.put(row, left + 1, answer);
  writer.merge(row, left + 1, row, right);
}

/** Head row and fund rows. */
export function putFunds({ input, writer, left, fundColumns }: Plan, top: number): Block {
  const funds = input.funds ?? [];
  if (funds.length === 0) return { top, rows: 0 };
  writer.put(top, left, input.fundLabel ?? '项目资金（万元）');
  writer.merge(top, left, top + funds.length, left);
  fundColumns.forEach((column, at) => {
    writer.put(top, left + 2 + at, fundHead(column));
  });
  funds.forEach((fund, index) => {
    writer.put(top + 1 + index, left + 1, fund.label);
    fundColumns.forEach((column, at) => {
      writer.put(top + 1 + index, left + 2 + at, fund[column] ?? null);
    });
  });
  return { top, rows: funds.length + 1 };
}

/** Head row and goal pairs. */
export function putGoals({ input, writer, left }: Plan, top: number): Block {
  const goals = input.goals ?? [];
  if (goals.length === 0) return { top, rows: 0 };
  writer.put(top, left, '年度总体目标');
  writer.merge(top, left, top + goals.length, left);
  writer.put(top, left + 1, '预期目标');
  writer.put(top, left + 2, '实际完成情况');
  goals.forEach((goal, index) => {
    const [expected, actual] = isPair(goal) ? goal : [goal.expected ?? null, goal.actual ?? null];
    writer.put(top + 1 + index, left + 1, expected);
    writer.put(top + 1 + index, left + 2, actual);
  });
  return { top, rows: goals.length + 1 };
}

/** Is the goal given as [expected, actual]? */
export function isPair(
  goal: readonly [CellInput, CellInput] | GoalInput,
): goal is readonly [CellInput, CellInput] {
  return Array.isArray(goal);
}

function isSharedBelow({ input }: Plan, column: IndicatorColumn, index: number): boolean {
  return (input.sharedCells ?? []).some(
    (shared) => shared.column === column && index > shared.from && index < shared.from + shared.count,
  );
}

/** Is the level label of this row the one above it again, so that both share a merged cell? */
function continuesLevel({ input, indicators }: Plan, column: 'level1' | 'level2', index: number): boolean {
  if (input.mergesLevels === false || index === 0) return false;
  const row = indicators[index];
  const above = indicators[index - 1];
  const same = row?.[column] === above?.[column] && row?.[column] !== null && row?.[column] !== undefined;
  return same && (column === 'level1' || row?.level1 === above?.level1);
}

/** Does this row share the cell of the row above in this column? */
export function isContinued(plan: Plan, column: IndicatorColumn, index: number): boolean {
  const isLevel = column === 'level1' || column === 'level2';
  return isSharedBelow(plan, column, index) || (isLevel && continuesLevel(plan, column, index));
}

/** Head row and indicator rows, shared cells merged. */
export function putIndicators(plan: Plan, top: number): Block {
  const { writer, left, columns, indicators } = plan;
  if (indicators.length === 0) return { top, rows: 0 };
  writer.put(top, left, '绩效指标');
  writer.merge(top, left, top + indicators.length, left);
  columns.forEach((column, at) => {
    const x = left + 1 + at;
    writer.put(top, x, indicatorHead(column));
    let first = 0;
    for (let index = 0; index <= indicators.length; index++) {
      if (index > 0 && index < indicators.length && isContinued(plan, column, index)) continue;
      if (index > 0) writer.merge(top + 1 + first, x, top + index, x);
      first = index;
      if (index < indicators.length) writer.put(top + 1 + index, x, indicators[index]?.[column] ?? null);
    }
  });
  return { top, rows: indicators.length + 1 };
}

/** The row 总分. */
export function putTotals({ input, writer, left, columns }: Plan, row: number): Block {
  if (!input.totals) return { top: row, rows: 0 };
  writer.put(row, left, '总分');
  for (const column of ['weight', 'score'] as const) {
    const at = columns.indexOf(column);
    if (at >= 0) writer.put(row, left + 1 + at, input.totals[column] ?? null);
  }
  if (input.totals.grade !== undefined) writer.put(row, left + 1, input.totals.grade);
  return { top: row, rows: 1 };
}
