import type { StandInDocument } from '../document/document';
import type { RangeTarget } from '../document/range-target';
import { HostError } from '../host-error';
import type { Session } from '../type-table';

/** The open workbook behind a request. */
export function documentOf(session: Session): StandInDocument {
  return session.document as StandInDocument;
}

/** A two-dimensional array over the cells of a range. */
export function grid<Value>(target: RangeTarget, read: (row: number, column: number) => Value): Value[][] {
  const { top, left, bottom, right } = target.area;
  demandSize(target);
  const rows: Value[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: Value[] = [];
    for (let column = left; column <= right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Excel on the web answers at most five megabytes: about this many cells. */
const LARGEST_RANGE_CELLS = 5_000_000;

function demandSize(target: RangeTarget): void {
  const { top, left, bottom, right } = target.area;
  if ((bottom - top + 1) * (right - left + 1) > LARGEST_RANGE_CELLS) {
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      400,
    );
  }
}

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', 'The requested resource does not exist.', 404);
}
