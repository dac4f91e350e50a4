import { formatAddress, parseAddress, type Range, rangeContains } from '../../../core/sheet/address';
import type {
  CellExpectation,
  Edit,
  SetFormulaEdit,
  SetNumberFormatEdit,
  SetValueEdit,
} from '../../../core/sheet/edit';
import { describeContent, isAsExpected } from '../../../core/sheet/expectation';
import { type CellValue, cellKey } from '../../../core/sheet/sheet';
import type { ValueContext } from '../read/cell-value';
import { heldValue } from './cell-content';
import { arrayOver, formulaOf, type SheetFormulas } from './formula/sheet-formulas';
import { builtInFormatCode } from './number-formats';
import type { PackageDraft } from './package-draft';
import type { ConflictReason, PatchConflict } from './patch-result';
import { type CellPlace, mergeOver, type SheetXml, styleAt } from './sheet-xml';
import { isUnlocked, numberFormatOf } from './styles';
import type { WorkbookMap } from './workbook-map';
import { attributeValue, childOf, isTrue } from './xml/elements';

export type CellEdit = SetValueEdit | SetFormulaEdit | SetNumberFormatEdit;

/** A cell on its way through the edits of one batch. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly place: CellPlace | null;
  readonly style: number;
  readonly hadFormula: boolean;
  /** What the cell held before the batch. */
  readonly before: CellExpectation;
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  /** What stands in the cell is replaced. */
  rewritten: boolean;
  reformatted: boolean;
}

/** A sheet with all that edits of its cells need to look at. */
export interface SheetContext {
  readonly name: string;
  readonly draft: PackageDraft;
  readonly map: WorkbookMap;
  readonly sheet: SheetXml;
  readonly formulas: SheetFormulas;
  readonly values: ValueContext;
  /** Header rows of tables and areas of pivot tables, which hold more than their cells say. */
  readonly tableHeaders: readonly Range[];
  readonly pivotTables: readonly Range[];
  readonly allowProtected: boolean;
  /** Told when a locked cell is written to in spite of the protection. */
  readonly onProtectedWrite: () => void;
}

const LONGEST_TEXT = 32_767;

export function conflictOf(
  edit: Edit,
  reason: ConflictReason,
  cell: string,
  expected = '',
  found = '',
): PatchConflict {
  return { edit, reason, sheet: edit.sheet, cell, expected, found };
}

/** The sheet's protection element when it is on; `permission` is a right that it may leave to the user. */
export function isForbidden(sheet: SheetXml, permission: string | null): boolean {
  const protection = childOf(sheet.root, 'sheetProtection');
  if (!protection || !isTrue(attributeValue(sheet.text, protection, 'sheet'))) return false;
  const locked = permission === null ? null : attributeValue(sheet.text, protection, permission);
  return locked === null || isTrue(locked);
}

function stateAt(context: SheetContext, row: number, column: number): CellState {
  const { sheet, formulas, draft, map } = context;
  const place = sheet.cells.get(cellKey(row, column)) ?? null;
  const style = styleAt(sheet, row, column);
  const formula = place ? formulaOf(sheet, formulas, place) : null;
  const format = numberFormatOf(draft, map, style);
  const value = place ? heldValue(sheet, place, context.values) : null;
  return {
    row,
    column,
    place,
    style,
    hadFormula: formula !== null,
    before: { value, formula },
    value,
    formula,
    numberFormat: format.code ?? builtInFormatCode(format.id),
    rewritten: false,
    reformatted: false,
  };
}

function isWritable(value: string | number | boolean | null): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'string' || value.length <= LONGEST_TEXT;
}

function valueConflict(edit: CellEdit, cell: string): PatchConflict | null {
  const format = edit.numberFormat;
  if (format !== undefined && (format === '' || format.length > 255))
    return conflictOf(edit, 'bad-value', cell);
  if (edit.kind === 'set-number-format') return null;
  const isEmptyFormula = edit.kind === 'set-formula' && edit.formula.replace(/^=/, '').trim() === '';
  const isLongFormula = edit.kind === 'set-formula' && edit.formula.length > 8192;
  if (isWritable(edit.value) && !isEmptyFormula && !isLongFormula) return null;
  return conflictOf(edit, 'bad-value', cell);
}

function structureConflict(context: SheetContext, edit: CellEdit, state: CellState): PatchConflict | null {
  const { sheet, formulas } = context;
  const merge = mergeOver(sheet, state.row, state.column);
  if (merge && (merge.top !== state.row || merge.left !== state.column)) {
    const anchor = formatAddress(merge.top, merge.left);
    return conflictOf(edit, 'inside-merge', edit.cell, edit.cell, anchor);
  }
  const isFormat = edit.kind === 'set-number-format';
  if (!isFormat && arrayOver(formulas, state.row, state.column)) {
    return conflictOf(edit, 'array-formula', edit.cell, '', describeContent(state));
  }
  const covers = (range: Range) => rangeContains(range, state.row, state.column);
  if (!isFormat && context.tableHeaders.some(covers)) return conflictOf(edit, 'table-header', edit.cell);
  if (!isFormat && context.pivotTables.some(covers)) return conflictOf(edit, 'pivot-table', edit.cell);
  const permission = isFormat ? 'formatCells' : null;
  const isFree = !isFormat && isUnlocked(context.draft, context.map, state.style);
  if (isForbidden(sheet, permission) && !isFree) {
    if (!context.allowProtected) return conflictOf(edit, 'protected-sheet', edit.cell);
    context.onProtectedWrite();
  }
  return null;
}

function expectationConflict(edit: CellEdit, state: CellState): PatchConflict | null {
  if (edit.kind === 'set-number-format') {
    if (edit.expectedNumberFormat === state.numberFormat) return null;
    return conflictOf(edit, 'changed', edit.cell, edit.expectedNumberFormat, state.numberFormat);
  }
  if (isAsExpected(edit.expected, state)) return null;
  return conflictOf(edit, 'changed', edit.cell, describeContent(edit.expected), describeContent(state));
}

/** Plays edits of one sheet's cells in order; later ones see what earlier ones left. */
export function playCellEdits(
  context: SheetContext,
  edits: readonly CellEdit[],
): { readonly states: readonly CellState[]; readonly conflicts: readonly PatchConflict[] } {
  const states = new Map<number, CellState>();
  const conflicts: PatchConflict[] = [];
  for (const edit of edits) {
    const position = parseAddress(edit.cell);
    if (!position) {
      conflicts.push(conflictOf(edit, 'bad-address', edit.cell));
      continue;
    }
    const key = cellKey(position.row, position.column);
    const state = states.get(key) ?? stateAt(context, position.row, position.column);
    const conflict =
      structureConflict(context, edit, state) ??
      expectationConflict(edit, state) ??
      valueConflict(edit, edit.cell);
    if (conflict) {
      conflicts.push(conflict);
      continue;
    }
    states.set(key, state);
    if (edit.kind !== 'set-number-format') {
      state.value = edit.value === '' ? null : edit.value;
      state.formula = edit.kind === 'set-formula' ? edit.formula.replace(/^=/, '') : null;
      if (edit.kind === 'set-formula') state.value = edit.value;
      // A cell that holds what it is to hold stays as it is written.
      state.rewritten = !isAsExpected(state, state.before);
    }
    if (edit.numberFormat !== undefined && edit.numberFormat !== state.numberFormat) {
      state.numberFormat = edit.numberFormat;
      state.reformatted = true;
    }
  }
  const ordered = [...states.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { states: ordered, conflicts };
}
