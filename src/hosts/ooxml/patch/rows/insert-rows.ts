import { formatAddress, formatRange, parseAddress } from '../../../../core/sheet/address';
import type { InsertedCell, InsertedRow, InsertRowsEdit } from '../../../../core/sheet/edit';
import { formulaContent, valueContent } from '../cell-content';
import type { SheetContext } from '../cell-states';
import type { PatchWarning } from '../patch-result';
import { placeFor } from '../schema-order';
import { readSheetXml, type SheetXml, styleAt } from '../sheet-xml';
import { styleLike } from '../styles';
import { attributeValue, childOf, closesItself } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { appendSplices, attributeSplices } from '../xml/start-tag';
import { shiftWorkbook } from './shift-parts';

function cellText(context: SheetContext, cell: InsertedCell, row: number, wrap: boolean): string {
  const { sheet, draft, map } = context;
  const from = cell.styleFrom === undefined ? null : parseAddress(cell.styleFrom);
  const base = from ? styleAt(sheet, from.row, from.column) : 0;
  const style = wrap ? styleLike(draft, map, base, { wrap }) : base;
  const content =
    cell.formula === undefined
      ? valueContent(sheet.prefix, cell.value)
      : formulaContent(sheet.prefix, cell.formula.replace(/^=/, ''), cell.value);
  const styled = style === 0 ? '' : ` s="${style}"`;
  const typed = content.type === null ? '' : ` t="${content.type}"`;
  const start = `<${sheet.prefix}c r="${formatAddress(row, cell.column)}"${styled}${typed}`;
  return content.inner === '' ? `${start}/>` : `${start}>${content.inner}</${sheet.prefix}c>`;
}

function rowText(context: SheetContext, inserted: InsertedRow, row: number): string {
  const cells = [...inserted.cells]
    .sort((a, b) => a.column - b.column)
    .map((cell) => cellText(context, cell, row, inserted.wrap ?? false))
    .join('');
  const height = inserted.height === undefined ? '' : ` ht="${inserted.height}" customHeight="1"`;
  const { prefix } = context.sheet;
  return `<${prefix}row r="${row}"${height}>${cells}</${prefix}row>`;
}

function mergeSplices(sheet: SheetXml, refs: readonly string[]): Splice[] {
  if (refs.length === 0) return [];
  const items = refs.map((ref) => `<${sheet.prefix}mergeCell ref="${ref}"/>`).join('');
  const list = childOf(sheet.root, 'mergeCells');
  if (!list) {
    const at = placeFor(sheet.root, 'worksheet', 'mergeCells');
    const name = `${sheet.prefix}mergeCells`;
    return [{ from: at, to: at, text: `<${name} count="${refs.length}">${items}</${name}>` }];
  }
  const count = attributeValue(sheet.text, list, 'count');
  const counted =
    count === null ? [] : attributeSplices(sheet.text, list, { count: String(Number(count) + refs.length) });
  return [...counted, ...appendSplices(sheet.text, list, items)];
}

function dimensionSplices(sheet: SheetXml, edit: InsertRowsEdit): Splice[] {
  const element = childOf(sheet.root, 'dimension');
  const ref = element ? attributeValue(sheet.text, element, 'ref') : null;
  const corners = ref?.split(':').map(parseAddress) ?? [];
  const first = corners[0];
  const last = corners[1] ?? first;
  const columns = edit.rows.flatMap((row) => row.cells.map((cell) => cell.column));
  if (!element || !first || !last || columns.length === 0) return [];
  const widened = formatRange({
    top: Math.min(first.row, edit.before),
    left: Math.min(first.column, ...columns),
    bottom: Math.max(last.row, edit.before + edit.rows.length - 1),
    right: Math.max(last.column, ...columns),
  });
  return widened === ref ? [] : attributeSplices(sheet.text, element, { ref: widened });
}

/**
 * Inserts rows into a sheet's part and moves all that follows from it in the whole workbook.
 * `styleFrom` names cells as they are before the insertion. The edit must have passed `rowConflicts`.
 */
export function insertRows(context: SheetContext, part: string, edit: InsertRowsEdit): PatchWarning[] {
  const { draft, map } = context;
  const texts = edit.rows.map((row, offset) => rowText(context, row, edit.before + offset)).join('');
  const count = edit.rows.length;
  const warnings = shiftWorkbook(draft, map, { sheet: context.name, before: edit.before, count });
  const read = draft.read(part);
  if (!read) return warnings;
  const sheet = readSheetXml(read.text, read.root);
  const splices: Splice[] = [];
  if (closesItself(sheet.data)) splices.push(...appendSplices(sheet.text, sheet.data, texts));
  else {
    const next = sheet.rows.find((row) => row.row >= edit.before);
    const at = next?.element.from ?? sheet.rows.at(-1)?.element.to ?? sheet.data.openTo;
    splices.push({ from: at, to: at, text: texts });
  }
  const refs = edit.rows.flatMap((row, offset) =>
    (row.merges ?? []).map(([from, to]) =>
      formatRange({ top: edit.before + offset, bottom: edit.before + offset, left: from, right: to }),
    ),
  );
  splices.push(...mergeSplices(sheet, refs), ...dimensionSplices(sheet, edit));
  draft.splice(part, splices);
  return warnings;
}
