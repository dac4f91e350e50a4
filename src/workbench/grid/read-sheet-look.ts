import { parseAddress } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import { isSpreadsheet, isTrue } from '../../hosts/ooxml/read/namespaces';
import { readXml, type XmlElement } from '../../hosts/ooxml/read/xml';
import { PLAIN_SHEET, type SheetLook } from './look';

/** Columns that a sheet formats to its very end are only kept this far: nothing is shown beyond. */
const LAST_COLUMN = 512;

/** Pixels of a column whose width is given in characters of a font with digits that wide (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(characters: number, digitWidth: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** The width in characters to be stored for a column of that many pixels: `columnPixels` gives these pixels again. */
export function columnCharacters(pixels: number, digitWidth: number): number {
  return Math.ceil((pixels / digitWidth) * 256) / 256;
}

/** Reads how a sheet looks. `digitWidth`: pixels of a digit in the workbook's normal font. */
export function readSheetLook(
  text: string,
  part: string,
  digitWidth: number,
): Omit<SheetLook, 'conditionalFormats' | 'notes'> {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const columnWidths = new Map<number, number>();
  let { defaultRowHeight, showsGridLines, frozenRows, frozenColumns } = PLAIN_SHEET;
  let defaultColumnWidth = 8 * digitWidth + 8;
  let row = 0;

  const column = (element: XmlElement) => {
    const first = Number(element.attribute('min') ?? 0);
    const last = Math.min(Number(element.attribute('max') ?? 0), LAST_COLUMN);
    const width = element.attribute('width');
    const style = element.attribute('style');
    for (let at = first; at <= last && at > 0; at++) {
      if (width !== undefined) columnWidths.set(at, columnPixels(Number(width), digitWidth));
      if (style !== undefined) columns.set(at, Number(style));
    }
  };

  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      switch (element.name) {
        case 'sheetView':
          showsGridLines = isTrue(element.attribute('showGridLines'), true);
          break;
        case 'pane':
          if (element.attribute('state')?.startsWith('frozen')) {
            frozenRows = Number(element.attribute('ySplit') ?? 0);
            frozenColumns = Number(element.attribute('xSplit') ?? 0);
          }
          break;
        case 'sheetFormatPr': {
          defaultRowHeight = Number(element.attribute('defaultRowHeight')) || defaultRowHeight;
          const width = Number(element.attribute('defaultColWidth'));
          if (width > 0) defaultColumnWidth = columnPixels(width, digitWidth);
          break;
        }
        case 'col':
          column(element);
          break;
        case 'row': {
          row = Number(element.attribute('r') ?? row + 1);
          const height = element.attribute('ht');
          if (height !== undefined) rowHeights.set(row, Number(height));
          if (isTrue(element.attribute('customFormat'))) rows.set(row, Number(element.attribute('s') ?? 0));
          break;
        }
        case 'c': {
          const position = parseAddress(element.attribute('r') ?? '');
          const style = element.attribute('s');
          if (position && style !== undefined)
            cells.set(cellKey(position.row, position.column), Number(style));
          break;
        }
      }
    },
  });
  return {
    cells,
    rows,
    columns,
    rowHeights,
    defaultRowHeight,
    columnWidths,
    defaultColumnWidth,
    showsGridLines,
    frozenRows,
    frozenColumns,
  };
}
