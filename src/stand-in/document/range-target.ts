import {
  columnLetters,
  formatRange,
  MAXIMUM_COLUMN,
  MAXIMUM_ROW,
  parseRange,
  type Range,
  rangeContains,
  rangesOverlap,
} from '../../core/sheet/address';
import { HostError } from '../host-error';
import type { SheetState } from './sheet-state';

/** A range of the open workbook; `area` moves when rows are inserted above. */
export interface RangeTarget {
  readonly sheet: SheetState;
  area: Range;
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** `A1:B2`, `A1`, `3:5`, `B:D`, with or without a sheet name in front. Refused as Excel does when it is none. */
export function parseAddressOn(sheet: SheetState, address: string): RangeTarget {
  const bang = address.lastIndexOf('!');
  const local = (bang < 0 ? address : address.slice(bang + 1)).replaceAll('$', '');
  const rows = WHOLE_ROWS.exec(local);
  if (rows) {
    return { sheet, area: { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAXIMUM_COLUMN } };
  }
  const columns = WHOLE_COLUMNS.exec(local);
  const area = columns ? parseRange(`${columns[1]}1:${columns[2]}${MAXIMUM_ROW}`) : parseRange(local);
  if (!area) {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  return { sheet, area };
}

/** `Sheet1!A1:B2`, the sheet's name in quotes where Excel needs them. */
export function addressOf(target: RangeTarget): string {
  const { name } = target.sheet;
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${localAddress(target.area)}`;
}

export function localAddress(area: Range): string {
  if (area.left === 1 && area.right === MAXIMUM_COLUMN) return `${area.top}:${area.bottom}`;
  if (area.top === 1 && area.bottom === MAXIMUM_ROW) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  return formatRange(area);
}

/** An area with the whole of every merge that it touches, and of those that this makes it touch. */
export function withMerges(area: Range, merges: readonly Range[]): Range {
  let whole = area;
  for (let before: Range | null = null; before !== whole; ) {
    before = whole;
    for (const merge of merges) {
      const isTouched = rangesOverlap(merge, whole);
      if (
        isTouched &&
        !(rangeContains(whole, merge.top, merge.left) && rangeContains(whole, merge.bottom, merge.right))
      )
        whole = {
          top: Math.min(whole.top, merge.top),
          left: Math.min(whole.left, merge.left),
          bottom: Math.max(whole.bottom, merge.bottom),
          right: Math.max(whole.right, merge.right),
        };
    }
  }
  return whole;
}
