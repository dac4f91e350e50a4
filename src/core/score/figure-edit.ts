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

/** The percent format that shows as many digits as the text did: `77%` → `0%`; two decimals where there was none. */
function percentFormatOf(before: string): string {
  const decimals = /^[0-9,]+(?:\.([0-9]{1,6}))?[%％]$/.exec(before.trim());
  if (!decimals) return '0.00%';
  return decimals[1] === undefined ? '0%' : `0.${'0'.repeat(decimals[1].length)}%`;
}

/** A number format to set along with the figure, where the cell's own would hide it. */
function formatFor(figure: ComputedFigure, current: string, before: string): string | null {
  if (figure.needsPercentFormat && !current.includes('%')) return percentFormatOf(before);
  // A formula in a cell formatted as text is shown as its own letters.
  return current === '@' ? (figure.native?.numberFormat ?? 'General') : null;
}

function editOf(sheet: Sheet, figure: ComputedFigure, cell: Cell | null): Edit {
  const format = formatFor(figure, cell?.numberFormat ?? figure.slot.numberFormat, cell?.text ?? '');
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
 * The edit that brings a figure into its cell as a formula; null where none is needed or allowed: a formula in the cell gives
 * it already, the cell is struck out, or is not the top left of its merge.
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
  // A formula of the user's that gives the figure stays; a typed figure becomes one that follows its inputs.
  if (isSame && !isTextFigure && (cell.formula !== null || native === null)) return null;
  const conflict = !isBlank && !isSame;
  const against = isTextFigure ? '；单元格的数字是文本，不能参加合计' : isSame ? '；数值不变，改为公式' : '';
  return { edit: editOf(sheet, figure, cell), conflict, why: arithmetic + against, before, after: shown };
}
