import type { FigureSlot, Form, FundRow, Slot } from '../../form/form';
import type { FormScore } from '../../score/form-score';
import { anchorCell, cellAt, type Sheet } from '../../sheet/sheet';
import { type Decimal, decimal, sum, toDecimal } from '../../text/decimal';
import { compactText } from '../../text/normalise';
import { furtherWholes } from './fund-groups';
import { type ScoreCell, scoreCells } from './score-cells';
import { sumOf } from './weights';

/** The scores that a total is made of, as printed. */
export interface PrintedScores {
  readonly slots: readonly FigureSlot[];
  readonly total: Decimal;
  /** Cells that should hold a score and hold no figure. */
  readonly open: readonly FigureSlot[];
  /** Execution score without a cell of its own: computed, and counted in. */
  readonly further: Decimal | null;
}

/** Scores of further totals of a fund block that has several (基金收入 and 基金支出, each with its rows below). */
function furtherTotals(form: Form, counted: FundRow | null): readonly FigureSlot[] {
  return furtherWholes(form.funds, counted).flatMap(({ score }) => (score?.figure ? [score] : []));
}

/** The execution score and every indicator score once; a blank execution cell leaves the sum open. */
export function printedScores(form: Form, computed: FormScore): PrintedScores {
  const { executionScore: execution } = computed;
  const own = execution?.fundRow.score ?? null;
  const others = furtherTotals(form, execution?.fundRow ?? null);
  const slots = [...(own ? [own] : []), ...others, ...scoreCells(form, computed).map(({ score }) => score)];
  const further = execution && !own ? execution.score : null;
  return {
    slots,
    total: sumOf(slots).plus(further ?? 0),
    open: slots.filter(({ figure }) => figure === null),
    further,
  };
}

/** A printed 小计 inside the table, with the scores over it. */
export interface Subtotal {
  readonly label: string;
  readonly slot: Pick<Slot, 'cell' | 'value' | 'formula'>;
  readonly printed: Decimal;
  readonly parts: readonly ScoreCell[];
  readonly total: Decimal;
}

const SUBTOTAL = /^(?:小计|分项小计|得分小计|本项小计)/;

/** Every 小计 row of the table that states a figure in the score column (S002). */
export function subtotals(form: Form, sheet: Sheet, computed: FormScore): readonly Subtotal[] {
  const { table } = form;
  const column = table?.heads.score?.column;
  if (!table || column === undefined) return [];
  const cells = scoreCells(form, computed);
  const rows = new Set(form.indicators.map(({ row }) => row));
  const found: Subtotal[] = [];
  let after = table.area.top;
  for (let row = table.area.top; row <= table.area.bottom + 1; row += 1) {
    const label = rows.has(row) ? null : subtotalLabel(sheet, row, table.area.left, column);
    if (!label) continue;
    const cell = cellAt(sheet, row, column);
    const printed = typeof cell?.value === 'number' ? toDecimal(cell.value) : null;
    const parts = cells.filter(({ indicator }) => indicator.row > after && indicator.row < row);
    after = row;
    if (!cell || !printed || parts.length === 0 || parts.some(({ score }) => score.figure === null)) continue;
    const slot = { cell: addressOf(parts, row), value: cell.value, formula: cell.formula };
    found.push({ label, slot, printed, parts, total: sum(parts.flatMap(({ score }) => score.figure ?? [])) });
  }
  return found;
}

/** The cell below the parts, in their own column. */
function addressOf(parts: readonly ScoreCell[], row: number): string {
  const letters = parts[0]?.score.cell.replace(/\d+$/, '') ?? '';
  return letters + row;
}

function subtotalLabel(sheet: Sheet, row: number, left: number, before: number): string | null {
  for (let column = left; column < before; column += 1) {
    const text = compactText(anchorCell(sheet, row, column)?.text ?? '');
    if (SUBTOTAL.test(text)) return text;
  }
  return null;
}

/** Do the two totals agree to the tolerance of the profile? */
export function sameTotal(first: Decimal, second: Decimal, tolerance: number): boolean {
  return first.minus(second).abs().lte(decimal(tolerance));
}
