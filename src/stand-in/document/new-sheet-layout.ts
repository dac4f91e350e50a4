import { formatAddress, formatRange } from '../../core/sheet/address';
import { cellKey, isCellError } from '../../core/sheet/sheet';
import type { CellLook, LaidOutCell, SheetLayout } from '../../hosts/ooxml/sheet-layout';
import type { StandInDocument } from './document';
import type { FormatState, SheetState } from './sheet-state';

const KEY_WIDTH = cellKey(1, 0);

/** Points → characters: Excel draws a column of n characters at 7n + 5 pixels of three quarters of a point. */
function charactersOf(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

/** Points → inches. */
function inches(points: number): number {
  return Math.round((points / 72) * 1000) / 1000;
}

/** `$12:$12` → first and last row. */
function rowsOf(titleRows: string | null): readonly [number, number] | null {
  const [first = 0, last = 0] = (titleRows ?? '').replaceAll('$', '').split(':').map(Number);
  return first > 0 && last >= first ? [first, last] : null;
}

function lookOf(format: FormatState): CellLook {
  const horizontal = format.horizontalAlignment ?? 'General';
  const vertical = format.verticalAlignment ?? 'Bottom';
  return {
    fontName: format.fontName ?? '宋体',
    fontSize: format.fontSize ?? 11,
    bold: format.fontBold ?? false,
    horizontal:
      horizontal === 'Left'
        ? 'left'
        : horizontal === 'Center'
          ? 'center'
          : horizontal === 'Right'
            ? 'right'
            : 'general',
    vertical: vertical === 'Top' ? 'top' : vertical === 'Center' ? 'center' : 'bottom',
    wrap: format.wrapText ?? false,
    border: format.hasBorders ?? false,
  };
}

/** A sheet that was added to the open document, as it is to be put into the file. */
export function layoutOfNewSheet(document: StandInDocument, sheet: SheetState): SheetLayout {
  const keys = [...new Set([...sheet.cells.keys(), ...sheet.formats.keys()])].sort((a, b) => a - b);
  const cells = keys.map((key): LaidOutCell => {
    const row = Math.floor(key / KEY_WIDTH);
    const column = key % KEY_WIDTH;
    const { value, formula, numberFormat } = document.cell(sheet, row, column);
    return {
      cell: formatAddress(row, column),
      value: isCellError(value) ? null : value,
      ...(formula === null ? {} : { formula }),
      numberFormat,
      look: lookOf(sheet.formats.get(key) ?? {}),
    };
  });
  const { page } = sheet;
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges.map(formatRange),
    columnWidths: new Map([...sheet.columnWidths].map(([column, points]) => [column, charactersOf(points)])),
    rowHeights: sheet.rowHeights,
    print: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      area: page.printArea,
      titleRows: rowsOf(page.titleRows),
      margins: {
        left: inches(page.margins.left),
        right: inches(page.margins.right),
        top: inches(page.margins.top),
        bottom: inches(page.margins.bottom),
        header: inches(page.margins.header),
        footer: inches(page.margins.footer),
      },
      fitToWidth: page.zoom['horizontalFitToPages'] === 1,
      centred: page.centerHorizontally,
    },
  };
}
