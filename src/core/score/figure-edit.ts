import type { Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { type Cell, cellAtAddress, mergeAt, type Sheet } from '../sheet/sheet';
import type { NativeFormula } from './form-score';
import type { ProposedEdit } from './proposed-edit';

/** A computed figure on its way into a cell. */
export interface ComputedFigure {
  readonly slot: Slot;
  readonly native: NativeFormula | null;
  /** What the formula gives, or what is written where no formula can be. */
  readonly value: number | string;
  readonly shown: string;
  readonly arithmetic: string;
  /** The percent format that the cell needs, unless it has one of its own. */
  readonly needsPercentFormat: boolean;
  /** Does what the cell holds state the same figure already? */
  isSame(cell: Cell): boolean;
  /** A figure typed as text is the same to the eye, but no sum reaches it. */
  readonly mustBeNumber: boolean;
}

/** A cell struck through by its author: `/`, `—`. */
const STRUCK_OUT = /^[/／\-—–－\\]+$/;

function plainFormula(formula: string): string {
  return formula.replaceAll(/[\s$]/g, '').toUpperCase();
}

function isAnchor(sheet: Sheet, slot: Slot): boolean {
  const merge = mergeAt(sheet, slot.row, slot.column);
  return merge === null || (merge.top === slot.row && merge.left === slot.column);
}

/** A number format to set along with the figure, where the cell's own would hide it. */
function formatFor(figure: ComputedFigure, current: string): string | null {
  if (figure.needsPercentFormat && !current.includes('%')) return '0.00%';
  // A formula in a cell formatted as text is shown as its own letters.
  return current === '@' ? (figure.native?.numberFormat ?? 'General') : null;
}

function editOf(sheet: Sheet, figure: ComputedFigure, cell: Cell | null): Edit {
  const format = formatFor(figure, cell?.numberFormat ?? figure.slot.numberFormat);
  const common = {
    sheet: sheet.name,
    cell: figure.slot.cell,
    expected: { value: cell?.value ?? null, formula: cell?.formula ?? null },
    value: figure.value,
    ...(format === null ? {} : { numberFormat: format }),
  };
  return figure.native
    ? { kind: 'set-formula', ...common, formula: figure.native.formula }
    : { kind: 'set-value', ...common };
}

/**
 * The edit that brings a figure into its cell; null where none is needed or allowed: the cell says so already, by value or
 * by an equivalent formula, is struck out, or is not the top left of its merge.
 */
export function proposeFigure(sheet: Sheet, figure: ComputedFigure): ProposedEdit | null {
  const { slot, native, shown, arithmetic } = figure;
  if (!isAnchor(sheet, slot)) return null;
  const cell = cellAtAddress(sheet, slot.cell);
  const before = cell?.text ?? '';
  const isBlank = cell === null || (cell.formula === null && before.trim() === '');
  if (cell?.spilled || STRUCK_OUT.test(before.trim())) return null;
  if (cell?.formula && native && plainFormula(cell.formula) === plainFormula(native.formula)) return null;
  const isSame = cell !== null && !isBlank && figure.isSame(cell);
  const isTextFigure = isSame && typeof cell.value === 'string' && figure.mustBeNumber;
  if (isSame && !isTextFigure) return null;
  const conflict = !isBlank && !isSame;
  const against = conflict
    ? `；单元格现为“${before}”`
    : isTextFigure
      ? '；单元格的数字是文本，不能参加合计'
      : '';
  return { edit: editOf(sheet, figure, cell), conflict, why: arithmetic + against, before, after: shown };
}
