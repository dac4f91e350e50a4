import { severityOfMarkFormula } from '../../core/sheet/marks';
import { type CellValue, cellKey, isCellError } from '../../core/sheet/sheet';
import type { CellState, FormatState, SheetState } from '../../stand-in/document/sheet-state';
import type { GridCell, GridOverlay } from '../grid/grid';
import type { CellLook } from '../grid/look';

const KEY_WIDTH = cellKey(1, 0);
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|CALC!|SPILL!)$/;

/** Row and column of a `cellKey`. */
export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / KEY_WIDTH), column: key % KEY_WIDTH };
}

/** A cell of the open workbook as the grid shows it. */
export function gridCell(key: number, cell: CellState): GridCell {
  const { value, formula, numberFormat } = cell;
  return { ...placeOfKey(key), value: isCellError(value) ? value.error : value, formula, numberFormat };
}

/** Whether two cells hold and show the same. */
export function isSameCell(first: GridCell | undefined, second: GridCell): boolean {
  return (
    first !== undefined &&
    first.value === second.value &&
    first.formula === second.formula &&
    first.numberFormat === second.numberFormat
  );
}

/** The result of a formula as the grid gives it, in the workbook's terms. */
export function computedValue(value: GridCell['value']): CellValue {
  if (value === null) return '';
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

/** What has to be typed into the open workbook to get this cell. */
export function typedFor(cell: GridCell): string | number | boolean {
  if (cell.formula !== null) return `=${cell.formula}`;
  if (cell.value === null) return '';
  // The apostrophe keeps a text a text, whatever it looks like.
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

const BORDER_STYLES: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
};

/** The marks of the add-in on a sheet, as something laid over its cells. */
export function overlaysOf(sheet: SheetState): readonly GridOverlay[] {
  return sheet.conditionalFormats
    .filter((format) => severityOfMarkFormula(format.formula) !== null)
    .flatMap((format) => {
      const border = Object.values(format.borders).find(({ style }) => BORDER_STYLES[style]);
      return format.areas.map((area) => ({
        area,
        fill: format.fillColor || null,
        color: format.fontColor || null,
        bold: format.fontBold === true,
        border: border
          ? { style: BORDER_STYLES[border.style] ?? 'thin', color: border.color || '#000000' }
          : null,
      }));
    });
}

const THIN = { style: 'thin', color: '#000000' };

/** Formatting set by the add-in, in the grid's terms; only what was set. */
export function lookOfFormat(format: FormatState): Partial<CellLook> {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    ...(format.fillColor === undefined ? {} : { fill: format.fillColor }),
    ...(format.fontBold === undefined ? {} : { bold: format.fontBold }),
    ...(format.fontSize === undefined ? {} : { fontSize: format.fontSize }),
    ...(format.fontName === undefined ? {} : { fontName: format.fontName }),
    ...(format.fontColor === undefined ? {} : { color: format.fontColor }),
    ...(format.wrapText === undefined ? {} : { wrap: format.wrapText }),
    ...(format.horizontalAlignment === undefined ? {} : { horizontal: lower(format.horizontalAlignment) }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: lower(format.verticalAlignment) }),
    ...(format.hasBorders ? { edges: { top: THIN, right: THIN, bottom: THIN, left: THIN } } : {}),
  };
}
