import { parseRange, type Range } from '../../core/sheet/address';
import { type Cell, type CellValue, createSheet, type Sheet } from '../../core/sheet/sheet';

/** The members of a range that make a sheet, loaded in one go. */
export const BLOCK_MEMBERS = 'values,formulas,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount';

const ERROR_TEXT =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** A value as it comes over the wire: '' is nothing, `#DIV/0!` is an error. */
export function valueFromWire(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return ERROR_TEXT.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A formula as it comes over the wire (the value itself where there is none), without `=`; null for none. */
export function formulaFromWire(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? formula.slice(1)
    : null;
}

/** `Sheet1!A1:B2,Sheet1!C3` → its rectangles; sheet names may hold commas in quotes. */
export function areasOfAddress(address: string): readonly Range[] {
  return address
    .split(',')
    .flatMap((part) => parseRange(part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '')) ?? []);
}

/** What one sheet's objects hold after the request was answered. */
export interface LoadedSheet {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly block: Excel.Range | null;
  readonly mergedAddress: string | null;
  /** Null: nothing is hidden, or it could not be told. */
  readonly visibleAddress: string | null;
}

/** Builds a sheet from one block. */
export function sheetFromBlock(loaded: LoadedSheet): Sheet {
  const { block } = loaded;
  const cells: Cell[] = [];
  if (block) {
    const { values, formulas, text, numberFormat, rowIndex, columnIndex } = block;
    values.forEach((row, rowOffset) => {
      row.forEach((given: unknown, columnOffset: number) => {
        const value = valueFromWire(given);
        const formula = formulaFromWire(formulas[rowOffset]?.[columnOffset], given);
        if (value === null && formula === null) return;
        cells.push({
          row: rowIndex + rowOffset + 1,
          column: columnIndex + columnOffset + 1,
          value,
          formula,
          text: String(text[rowOffset]?.[columnOffset] ?? ''),
          numberFormat: String(numberFormat[rowOffset]?.[columnOffset] ?? 'General'),
        });
      });
    });
  }
  const hidden = block
    ? hiddenLines(block, loaded.visibleAddress)
    : { rows: new Set<number>(), columns: new Set<number>() };
  return createSheet({
    name: loaded.name,
    cells,
    merges: loaded.mergedAddress === null ? [] : areasOfAddress(loaded.mergedAddress),
    visibility:
      loaded.visibility === 'VeryHidden'
        ? 'very-hidden'
        : loaded.visibility === 'Hidden'
          ? 'hidden'
          : 'visible',
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    isProtected: loaded.isProtected,
  });
}

function hiddenLines(
  block: Excel.Range,
  visible: string | null,
): { rows: Set<number>; columns: Set<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  if (visible === null) return { rows, columns };
  for (let row = 1; row <= block.rowCount; row++) rows.add(block.rowIndex + row);
  for (let column = 1; column <= block.columnCount; column++) columns.add(block.columnIndex + column);
  for (const area of areasOfAddress(visible)) {
    for (let row = area.top; row <= area.bottom; row++) rows.delete(row);
    for (let column = area.left; column <= area.right; column++) columns.delete(column);
  }
  return { rows, columns };
}
