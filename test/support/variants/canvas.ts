import type { CellValue } from '../../../src/core/sheet/sheet';

/** What a drawn cell means, when it is a slot of the form. */
export interface SlotMark {
  /** `funds[0].budget`, `indicators[3].target`, `identity.projectName` … */
  readonly path: string;
  /** The figure that has to be read from it, as a plain decimal. */
  readonly figure?: string;
  /** The words that have to be read from it, when they differ from the cell's text. */
  readonly words?: string;
}

/** A cell in the layout's own grid, before columns are split and rows are moved. */
export interface DrawnCell {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly value: CellValue;
  readonly format?: string;
  /** Paths of the slots that a formula divides. */
  readonly ratioOf?: readonly [numerator: string, denominator: string];
  readonly slots: readonly SlotMark[];
}

/** Collects the cells of one form row by row. */
export class Canvas {
  readonly cells: DrawnCell[] = [];
  /** Rows before which a blank row may be put, by what follows. */
  readonly breaks: { row: number; before: 'body' | 'block' | 'notes' }[] = [];
  readonly hiddenRows: number[] = [];
  row = 1;

  put(cell: DrawnCell): void {
    this.cells.push(cell);
  }
}
