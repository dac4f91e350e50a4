import type { FigureSlot, Slot } from '../form/form';
import { isCellError } from '../sheet/sheet';
import { type Decimal, decimal, formatDecimal, HUNDRED, ONE, toDecimal } from '../text/decimal';
import type { Unit } from '../text/quantity';
import { converted, factorInto } from '../text/unit';

/** One figure of a computation: its value, and how a native formula reaches it. */
export interface Operand {
  readonly value: Decimal;
  /** An Excel expression for the value: a cell, a cell times a factor, or a constant. */
  readonly expression: string;
  /** The cell that must hold a number for the expression to work; null for a constant. */
  readonly cell: string | null;
  /** The cell whose figure is typed as text, so that no formula can reach it; null otherwise. */
  readonly textCell: string | null;
}

/** A figure that stands in no cell of its own (`≥50个` gives 50): it goes into the formula as it is. */
export function constant(value: Decimal): Operand {
  return { value, expression: formatDecimal(value), cell: null, textCell: null };
}

function reference(slot: Slot, value: Decimal, factor: Decimal): Operand {
  const raw = typeof slot.value === 'number' ? toDecimal(slot.value) : null;
  if (!raw || !converted(raw, factor).eq(value)) {
    return { value, expression: formatDecimal(value), cell: null, textCell: slot.cell };
  }
  // A binary product such as 0.07*100 misses the figure by a hair, and with it a comparison.
  const expression = factor.eq(ONE) ? slot.cell : `ROUND(${slot.cell}*${formatDecimal(factor)},8)`;
  return { value, expression, cell: slot.cell, textCell: null };
}

/** Money, a weight or a score; null when the slot states no figure. */
export function figureOperand(slot: FigureSlot | null): Operand | null {
  return slot?.figure ? reference(slot, slot.figure, ONE) : null;
}

/**
 * A figure read from an indicator's cell, brought to another unit. A number formatted as a percent holds its hundredth:
 * `92.00%` is 0.92 in the cell and 92 in the comparison.
 */
export function quantityOperand(slot: Slot, value: Decimal, unit: Unit | null, into: Unit | null): Operand {
  const asPercent = slot.numberFormat.includes('%') && unit?.base === '%' ? HUNDRED : ONE;
  const isSame = !unit || !into || (unit.base === into.base && unit.scale.eq(into.scale));
  if (isSame) return reference(slot, value, asPercent);
  const scale = factorInto(unit, into) ?? unit.scale.div(into.scale);
  return reference(slot, converted(value, scale), asPercent.times(scale));
}

/** The target: by its cell when that holds a number, else as a constant. */
export function targetOperand(slot: Slot, value: Decimal, unit: Unit | null): Operand {
  const operand = quantityOperand(slot, value, unit, null);
  return operand.textCell === null ? operand : constant(value);
}

/** The operand as a constant where its cell is the one that the formula goes into: points printed in the 得分 column. */
export function notReading(operand: Operand, cell: string | undefined): Operand {
  return operand.cell !== null && operand.cell === cell ? constant(operand.value) : operand;
}

/** Does one of the cells hold a formula error? */
export function hasError(slot: Slot | null, other: Slot | null = null): boolean {
  return (slot !== null && isCellError(slot.value)) || (other !== null && isCellError(other.value));
}

/** The cells among the operands whose figure is typed as text. */
export function textCells(...operands: readonly (Operand | null)[]): readonly string[] {
  return distinctCells(operands, 'textCell');
}

/** The cells that a formula over the operands reads, each once. */
export function readCells(...operands: readonly (Operand | null)[]): readonly string[] {
  return distinctCells(operands, 'cell');
}

function distinctCells(operands: readonly (Operand | null)[], kind: 'cell' | 'textCell'): readonly string[] {
  const cells: string[] = [];
  for (const operand of operands) {
    const cell = operand?.[kind];
    if (cell && !cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

/** `expression`, or a blank while one of the cells holds no number. */
export function guarded(cells: readonly string[], expression: string): string {
  return cells.length === 0 ? expression : `IF(COUNT(${cells.join(',')})<${cells.length},"",${expression})`;
}

/** A percent setting as a ratio: 130 → 1.3. */
export function ratioOf(percent: number): Decimal {
  return decimal(percent).div(HUNDRED);
}
