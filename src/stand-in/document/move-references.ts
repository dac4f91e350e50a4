import { columnLetters } from '../../core/sheet/address';
import { type ReferencePoint, replaceReferences } from '../../hosts/ooxml/patch/formula/references';
import { isSameSheet } from '../../hosts/ooxml/patch/formula/shift';
import { type LineMove, movedLine } from './line-move';

/** Stands round a point that was taken out, until it is known whether it is the end of a range. */
const LOST = '\uE000';
/** A range of which an end was taken out, or a lone point: `X:Y`, `X`, each either lost or as written. */
const WITH_LOST = new RegExp(
  `(${LOST}[^${LOST}]*${LOST}|[$A-Za-z0-9]+)(?::(${LOST}[^${LOST}]*${LOST}|[$A-Za-z0-9]+))?`,
  'g',
);

function written(point: ReferencePoint, axis: LineMove['axis'], line: number): string {
  const column = axis === 'column' ? line : point.column;
  const row = axis === 'row' ? line : point.row;
  const columnText = column > 0 ? (point.columnFixed ? '$' : '') + columnLetters(column) : '';
  return columnText + (row > 0 ? (point.rowFixed ? '$' : '') + row : '');
}

/**
 * A formula (without `=`) of `ownSheet` as Excel has it after lines of `sheet` moved: references follow, a range gives up the lines
 * that were taken out of it, and what is gone whole is `#REF!`.
 */
export function movedFormula(formula: string, ownSheet: string, sheet: string, move: LineMove): string {
  const { axis, first, by } = move;
  const moved = replaceReferences(formula, (point) => {
    const line = point[axis];
    if (line < first || line === 0 || !isSameSheet(point.sheet ?? ownSheet, sheet)) return null;
    const now = movedLine(line, move);
    if (now !== null) return written(point, axis, now);
    // As the first of a range it would stand where the lines after it come to stand, as the last just before them.
    return `${LOST}${written(point, axis, first)}|${written(point, axis, first - 1)}${LOST}`;
  });
  if (by > 0 || !moved.includes(LOST)) return moved;
  return moved.replace(WITH_LOST, (found, start: string, end?: string) => {
    if (!found.includes(LOST)) return found;
    const isStartLost = start.startsWith(LOST);
    const isEndLost = end?.startsWith(LOST) ?? true;
    if (isStartLost && isEndLost) return '#REF!';
    const [asStart = ''] = start.replaceAll(LOST, '').split('|');
    const asEnd = (end ?? '').replaceAll(LOST, '').split('|').at(-1) ?? '';
    return `${isStartLost ? asStart : start}:${isEndLost ? asEnd : end}`;
  });
}
