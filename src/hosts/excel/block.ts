import { MAXIMUM_COLUMN, MAXIMUM_ROW, parseRange, type Range } from '../../core/sheet/address';
import { type Cell, type CellValue, createSheet, type Sheet } from '../../core/sheet/sheet';

/** The cells of one rectangle as they came over the wire, row by row. */
export interface LoadedBlock {
  readonly area: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** Merged areas, where they were asked for slice by slice. */
  readonly mergedAddresses?: readonly string[];
}

/** The cells of a range whose values, formulas, texts, number formats and place were loaded. */
export function blockFrom(range: Excel.Range): LoadedBlock {
  const { values, formulas, text, numberFormat, rowIndex, columnIndex, rowCount, columnCount } = range;
  const area = {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
  return { area, values, formulas, text, numberFormat };
}

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
  readonly block: LoadedBlock | null;
  /** Addresses of merged areas; one that reaches over several slices is named by each. */
  readonly mergedAddresses: readonly string[];
  /** Null: nothing is hidden, or it could not be told. */
  readonly visibleAddress: string | null;
}

function cellsOf(block: LoadedBlock): Cell[] {
  const { area, values, formulas, text, numberFormat } = block;
  return values.flatMap((row, rowOffset) =>
    row.flatMap((given, columnOffset): Cell[] => {
      const value = valueFromWire(given);
      const formula = formulaFromWire(formulas[rowOffset]?.[columnOffset], given);
      if (value === null && formula === null) return [];
      return [
        {
          row: area.top + rowOffset,
          column: area.left + columnOffset,
          value,
          formula,
          // Office.js gives the text as a column wide enough shows it, never the `####` of a narrow one.
          text: String(text[rowOffset]?.[columnOffset] ?? ''),
          numberFormat: String(numberFormat[rowOffset]?.[columnOffset] ?? 'General'),
        },
      ];
    }),
  );
}

/** Builds a sheet from one block. */
export function sheetFromBlock(loaded: LoadedSheet): Sheet {
  const { block } = loaded;
  const hidden = block
    ? hiddenLines(block.area, loaded.visibleAddress)
    : { rows: new Set<number>(), columns: new Set<number>() };
  return createSheet({
    name: loaded.name,
    cells: block ? cellsOf(block) : [],
    merges: [...new Set(loaded.mergedAddresses.flatMap((address) => address.split(',')))].flatMap(
      areasOfAddress,
    ),
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

function hiddenLines(block: Range, visible: string | null): { rows: Set<number>; columns: Set<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  if (visible === null) return { rows, columns };
  for (let row = block.top; row <= block.bottom; row++) rows.add(row);
  for (let column = block.left; column <= block.right; column++) columns.add(column);
  for (const area of linesOfAddress(visible)) {
    for (let row = Math.max(area.top, block.top); row <= Math.min(area.bottom, block.bottom); row++)
      rows.delete(row);
    for (let column = Math.max(area.left, block.left); column <= Math.min(area.right, block.right); column++)
      columns.delete(column);
  }
  return { rows, columns };
}

/** Areas of an address that may also name whole rows (`3:5`) or columns (`B:D`), as special cells do. */
function linesOfAddress(address: string): readonly Range[] {
  return address.split(',').flatMap((part) => {
    const local = part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '');
    const rows = /^([0-9]+):([0-9]+)$/.exec(local);
    if (rows) return [{ top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAXIMUM_COLUMN }];
    const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
    return parseRange(columns ? `${columns[1]}1:${columns[2]}${MAXIMUM_ROW}` : local) ?? [];
  });
}
