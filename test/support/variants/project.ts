import { formatAddress, type Range } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/sheet';
import type { Canvas, DrawnCell, SlotMark } from './canvas';
import type { Nuisance } from './nuisance';

/** A slot with the cell that it came to stand in. */
export interface TruthSlot extends SlotMark {
  readonly cell: string;
  readonly row: number;
  readonly text: string;
}

/** One form on its sheet: cells, merges and what they mean. */
export interface ProjectedForm {
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly slots: readonly TruthSlot[];
  /** The last row that the form uses. */
  readonly bottom: number;
}

function columnMap(
  columns: number,
  nuisance: Nuisance,
): { first: number[]; last: number[]; gap: number | null } {
  const first: number[] = [];
  const last: number[] = [];
  let gap: number | null = null;
  let next = nuisance.startColumn;
  for (let column = 1; column <= columns; column++) {
    first[column] = next;
    last[column] = nuisance.splitColumns.includes(column) && !nuisance.withoutMerges ? next + 1 : next;
    next = (last[column] ?? next) + 1;
    if (nuisance.gapAfter === column) gap = next++;
  }
  return { first, last, gap };
}

function rowMap(canvas: Canvas, top: number, nuisance: Nuisance): (row: number) => number {
  const isBlankBefore = (row: number) =>
    canvas.breaks.some(
      (each) =>
        each.row === row &&
        ((each.before === 'body' && nuisance.spacerAfterTitle) ||
          (each.before === 'block' && nuisance.spacersBetweenBlocks) ||
          (each.before === 'notes' && nuisance.spacerBeforeNotes)),
    );
  const places: number[] = [];
  let next = top;
  for (let row = 1; row <= canvas.row; row++) {
    if (isBlankBefore(row)) next++;
    places[row] = next++;
  }
  return (row) => places[row] ?? next;
}

function displayed(cell: DrawnCell): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number' && cell.format?.endsWith('%')) {
    const places = /\.(0+)%/.exec(cell.format)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(places)}%`;
  }
  return String(value);
}

/** Puts the drawn form on sheet cells, with columns split, gaps opened and blank rows inserted. */
export function projectForm(canvas: Canvas, columns: number, top: number, nuisance: Nuisance): ProjectedForm {
  const { first, last, gap } = columnMap(columns, nuisance);
  const rowAt = rowMap(canvas, top, nuisance);
  const cells: Cell[] = [];
  const merges: Range[] = [];
  const slots: TruthSlot[] = [];
  const places = new Map<string, string>();
  const area = (cell: DrawnCell): Range => ({
    top: rowAt(cell.top),
    left: first[cell.left] ?? 1,
    bottom: rowAt(cell.bottom),
    right: last[cell.right] ?? 1,
  });
  for (const cell of canvas.cells) {
    const place = area(cell);
    for (const slot of cell.slots) places.set(slot.path, formatAddress(place.top, place.left));
  }
  for (const drawn of canvas.cells) {
    const place = area(drawn);
    const text = displayed(drawn);
    const numerator = drawn.ratioOf ? places.get(drawn.ratioOf[0]) : undefined;
    const denominator = drawn.ratioOf ? places.get(drawn.ratioOf[1]) : undefined;
    const formula =
      numerator !== undefined && denominator !== undefined ? `ROUND(${numerator}/${denominator},4)` : null;
    cells.push({
      row: place.top,
      column: place.left,
      value: drawn.value,
      formula,
      text,
      numberFormat: drawn.format ?? 'General',
    });
    if (!nuisance.withoutMerges && (place.top !== place.bottom || place.left !== place.right))
      merges.push(place);
    for (const slot of drawn.slots)
      slots.push({ ...slot, cell: formatAddress(place.top, place.left), row: place.top, text });
  }
  return {
    cells,
    merges,
    slots,
    hiddenRows: canvas.hiddenRows.map(rowAt),
    hiddenColumns: gap !== null && nuisance.gapHidden ? [gap] : [],
    bottom: rowAt(canvas.row - 1),
  };
}
