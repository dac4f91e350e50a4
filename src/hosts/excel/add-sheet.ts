import { parseAddress } from '../../core/sheet/address';
import {
  isSheetName,
  NEW_CELL_LOOKS,
  type NewCell,
  type NewSheet,
  PRINT_MARGINS,
} from '../../core/sheet/new-sheet';
import type { ApplyOutcome } from '../host';
import { addressLists, rectanglesOf } from './address-lists';
import { type CellWrite, contentFor, queueWrites } from './cell-write';
import { hostProblem, problemOf } from './host-problems';

/** Characters → points: Excel draws a column of n characters at 7n + 5 pixels of three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Lays out a new sheet in one request. When Excel stops half-way, the sheet is deleted again. */
export async function addSheet(layout: NewSheet): Promise<ApplyOutcome> {
  // Given an empty name, Excel would choose one of its own.
  if (!isSheetName(layout.name)) {
    return { kind: 'failed', problem: hostProblem('refused', layout.name), rolledBack: true };
  }
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(layout.name);
      layOut(sheet, layout);
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    return {
      kind: 'failed',
      problem: problemOf(error),
      rolledBack: await deleteHalfMade(layout.name, error),
    };
  }
  return {
    kind: 'applied',
    journal: { label: `新建标准表：${layout.name}`, cells: [], rows: [], addedSheets: [layout.name] },
    skipped: [],
  };
}

/** Deletes the half-made sheet, unless it is somebody else's of the same name. */
async function deleteHalfMade(name: string, error: unknown): Promise<boolean> {
  if ((error as { readonly code?: unknown } | null)?.code === 'ItemAlreadyExists') return true;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const POINTS_AN_INCH = 72;

/** Contents go in as one block, looks by style: a form of some two hundred cells takes a few dozen steps. */
function layOut(sheet: Excel.Worksheet, layout: NewSheet): void {
  const placed = layout.cells.flatMap((cell) => {
    const position = parseAddress(cell.cell);
    return position ? [{ ...cell, ...position }] : [];
  });
  queueWrites(sheet, placed.flatMap(writeOfNew), false);
  for (const style of new Set(placed.map((cell) => cell.style))) {
    const look = NEW_CELL_LOOKS[style];
    for (const { format } of rangesOf(
      sheet,
      placed.filter((cell) => cell.style === style),
    )) {
      format.wrapText = true;
      format.verticalAlignment = 'Center';
      format.font.name = look.fontName;
      format.font.size = look.fontSize;
      format.font.bold = look.bold;
      format.horizontalAlignment = look.horizontal === 'left' ? 'Left' : 'Center';
    }
  }
  for (const { format } of rangesOf(
    sheet,
    placed.filter((cell) => NEW_CELL_LOOKS[cell.style].border),
  )) {
    for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
  }
  for (const merge of layout.merges) sheet.getRange(merge).merge(false);
  layout.columnWidths.forEach((width, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const { row, height } of layout.rowHeights) sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  setPage(sheet.pageLayout, layout.print);
}

function writeOfNew(cell: NewCell & { readonly row: number; readonly column: number }): readonly CellWrite[] {
  const { row, column, value, formula, numberFormat } = cell;
  if (value === null && formula === undefined) return [];
  return [{ row, column, content: contentFor(value, formula ?? null), numberFormat }];
}

function rangesOf(
  sheet: Excel.Worksheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Excel.RangeAreas[] {
  return addressLists(rectanglesOf(cells)).map((addresses) => sheet.getRanges(addresses));
}

function setPage(page: Excel.PageLayout, print: NewSheet['print']): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = PRINT_MARGINS.left * POINTS_AN_INCH;
  page.rightMargin = PRINT_MARGINS.right * POINTS_AN_INCH;
  page.topMargin = PRINT_MARGINS.top * POINTS_AN_INCH;
  page.bottomMargin = PRINT_MARGINS.bottom * POINTS_AN_INCH;
  page.headerMargin = PRINT_MARGINS.header * POINTS_AN_INCH;
  page.footerMargin = PRINT_MARGINS.footer * POINTS_AN_INCH;
  page.setPrintArea(print.area);
  if (print.titleRow !== null) page.setPrintTitleRows(`$${print.titleRow}:$${print.titleRow}`);
}
