import {
  formatAddress,
  formatRange,
  MAXIMUM_ROW,
  parseAddress,
  parseRange,
} from '../../../../core/sheet/address';
import type { InsertRowsEdit } from '../../../../core/sheet/edit';
import { conflictOf, isForbidden, type SheetContext } from '../cell-states';
import type { PatchConflict } from '../patch-result';
import { relatedParts } from '../relationships';
import type { SheetXml } from '../sheet-xml';
import { attributeValue, childOf, descendants } from '../xml/elements';
import { anchorsOf, lastRowOfAnchor } from './shift-drawing';

function referencesOf(context: SheetContext, part: string, kind: string, local: string): string[] {
  return relatedParts(context.draft, part, kind).flatMap((related) => {
    const read = context.draft.read(related);
    if (!read) return [];
    return [read.root, ...descendants(read.root)].flatMap((element) =>
      element.local === local ? (attributeValue(read.text, element, 'ref') ?? []) : [],
    );
  });
}

/** What stands at or below a row, as an address to show; null when nothing does. */
function firstThingFrom(context: SheetContext, part: string, row: number): string | null {
  const { sheet, draft } = context;
  for (const cell of sheet.cells.values()) {
    const holds = ['v', 'f', 'is'].some((local) => childOf(cell.element, local) !== null);
    if (cell.row >= row && holds) return formatAddress(cell.row, cell.column);
  }
  const merge = sheet.merges.find((range) => range.bottom >= row);
  if (merge) return formatRange(merge);
  for (const drawing of relatedParts(draft, part, 'drawing')) {
    const read = draft.read(drawing);
    for (const anchor of read ? anchorsOf(read.root) : []) {
      const last = read ? lastRowOfAnchor(read.text, anchor) : 0;
      if (last >= row) return formatAddress(last, 1);
    }
  }
  const ranges = [
    ...referencesOf(context, part, 'table', 'table'),
    ...referencesOf(context, part, 'comments', 'comment'),
    ...referencesOf(context, part, 'pivotTable', 'location'),
  ];
  return ranges.find((range) => (parseRange(range)?.bottom ?? 0) >= row) ?? null;
}

function lastHeldRow(sheet: SheetXml): number {
  let last = 0;
  for (const row of sheet.rows) if (row.cells.length > 0) last = Math.max(last, row.row);
  for (const merge of sheet.merges) last = Math.max(last, merge.bottom);
  return last;
}

function badCells(edit: InsertRowsEdit): PatchConflict[] {
  return edit.rows.flatMap((row, offset) =>
    row.cells.flatMap((cell) => {
      const address = formatAddress(edit.before + offset, cell.column);
      const isTooLong = typeof cell.value === 'string' && cell.value.length > 32_767;
      const isNoNumber = typeof cell.value === 'number' && !Number.isFinite(cell.value);
      const isNowhere = parseAddress(address) === null;
      const isBadStyle = cell.styleFrom !== undefined && parseAddress(cell.styleFrom) === null;
      return isTooLong || isNoNumber || isNowhere || isBadStyle
        ? [conflictOf(edit, 'bad-value', address)]
        : [];
    }),
  );
}

/** Everything that keeps rows from being inserted as asked; notes a protected sheet when it may be written to. */
export function rowConflicts(context: SheetContext, part: string, edit: InsertRowsEdit): PatchConflict[] {
  const { sheet, formulas } = context;
  const { before } = edit;
  const line = formatAddress(Math.max(1, before), 1);
  if (!Number.isInteger(before) || before < 1 || before > MAXIMUM_ROW || edit.rows.length === 0) {
    return [conflictOf(edit, 'bad-address', String(before))];
  }
  const conflicts = badCells(edit);
  if (isForbidden(sheet, 'insertRows')) {
    if (context.allowProtected) context.onProtectedWrite();
    else conflicts.push(conflictOf(edit, 'protected-sheet', line));
  }
  const last = lastHeldRow(sheet);
  if (Math.max(last, before - 1) + edit.rows.length > MAXIMUM_ROW) {
    conflicts.push(conflictOf(edit, 'sheet-full', line, '', String(last)));
  }
  for (const area of formulas.arrays) {
    if (area.top < before && before <= area.bottom) {
      conflicts.push(
        conflictOf(edit, 'array-formula', formatAddress(area.top, area.left), '', formatRange(area)),
      );
    }
  }
  for (const range of referencesOf(context, part, 'pivotTable', 'location')) {
    const area = parseRange(range);
    if (area && area.top < before && before <= area.bottom) {
      conflicts.push(conflictOf(edit, 'pivot-table', formatAddress(area.top, area.left), '', range));
    }
  }
  for (const merge of sheet.merges) {
    if (merge.top >= before || before > merge.bottom) continue;
    const covers = (from: number, to: number) => from <= merge.right && to >= merge.left;
    const isCrossed = edit.rows.some(
      (row) =>
        row.cells.some((cell) => covers(cell.column, cell.column)) ||
        (row.merges ?? []).some(([from, to]) => covers(from, to)),
    );
    if (isCrossed) conflicts.push(conflictOf(edit, 'inside-merge', line, '', formatRange(merge)));
  }
  if (edit.expectedBlank) {
    const found = firstThingFrom(context, part, before);
    if (found !== null) conflicts.push(conflictOf(edit, 'not-blank', line, '', found));
  }
  return conflicts;
}
