import type { FigureSlot, Slot } from '../../src/core/form/form';
import { formatAddress, type Range } from '../../src/core/sheet/address';
import {
  areaAt,
  type Cell,
  type CellValue,
  cellAt,
  createSheet,
  type Sheet,
} from '../../src/core/sheet/sheet';
import { type Decimal, toDecimal } from '../../src/core/text/decimal';

/** A cell in full; `text` is worked out from value and format when it is not given. */
export interface FullCellInput {
  readonly value: CellValue;
  readonly formula?: string;
  readonly text?: string;
  readonly numberFormat?: string;
  /** Overrides the figure that the builder would read from the cell. */
  readonly figure?: string | number | null;
}

/** What a test writes for a cell: a plain value, a full cell, or null for an empty one. */
export type CellInput = string | number | boolean | null | FullCellInput;

function displayed(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.error;
  const places = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes('%')) return `${(value * 100).toFixed(places)}%`;
  return /^0/.test(numberFormat) ? value.toFixed(places) : String(value);
}

function fullCell(input: CellInput): FullCellInput {
  return typeof input === 'object' && input !== null ? input : { value: input };
}

/** Collects cells and merges of one sheet under construction. */
export class SheetWriter {
  private readonly cells: Cell[] = [];
  private readonly merges: Range[] = [];

  put(row: number, column: number, input: CellInput): void {
    const full = fullCell(input);
    const numberFormat = full.numberFormat ?? 'General';
    const text = full.text ?? displayed(full.value, numberFormat);
    this.cells.push({ row, column, value: full.value, formula: full.formula ?? null, text, numberFormat });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  sheet(name: string): Sheet {
    return createSheet({ name, cells: this.cells, merges: this.merges });
  }
}

/** The slot at a place of a sheet: its merge's top left. */
export function slotAt(sheet: Sheet, row: number, column: number): Slot {
  const area = areaAt(sheet, row, column);
  const cell = cellAt(sheet, area.top, area.left);
  return {
    cell: formatAddress(area.top, area.left),
    row: area.top,
    column: area.left,
    area,
    text: cell?.text ?? '',
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}

function readFigure(slot: Slot): Decimal | null {
  if (typeof slot.value === 'number') return toDecimal(slot.value);
  if (typeof slot.value !== 'string') return null;
  const text = slot.value.replaceAll(/[,，\s]/g, '');
  if (/^-?\d+(\.\d+)?%$/.test(text)) return toDecimal(text.slice(0, -1))?.div(100) ?? null;
  return /^-?\d+(\.\d+)?$/.test(text) ? toDecimal(text) : null;
}

/** The figure at a place. A plain number in a rate column is a ratio; `77.32%` is one as well. */
export function figureSlotAt(sheet: Sheet, row: number, column: number, input: CellInput): FigureSlot {
  const slot = slotAt(sheet, row, column);
  const { figure } = fullCell(input);
  return {
    ...slot,
    figure: figure === undefined ? readFigure(slot) : figure === null ? null : toDecimal(figure),
    places: /\.(\d+)/.exec(slot.text)?.[1]?.length ?? 0,
    isText: typeof slot.value === 'string' && /\d/.test(slot.value),
  };
}
