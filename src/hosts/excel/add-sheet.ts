import { isSheetName, NEW_CELL_LOOKS, type NewCell, type NewSheet } from '../../core/sheet/new-sheet';
import type { ApplyOutcome } from '../host';
import { contentFor } from './cell-write';
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

function layOut(sheet: Excel.Worksheet, layout: NewSheet): void {
  for (const cell of layout.cells) putCell(sheet, cell);
  for (const merge of layout.merges) sheet.getRange(merge).merge(false);
  layout.columnWidths.forEach((width, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const { row, height } of layout.rowHeights) sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  const page = sheet.pageLayout;
  page.orientation = layout.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintArea(layout.print.area);
}

function putCell(sheet: Excel.Worksheet, cell: NewCell): void {
  const range = sheet.getRange(cell.cell);
  if (cell.numberFormat !== undefined) range.numberFormat = [[cell.numberFormat]];
  if (cell.value !== null || cell.formula !== undefined) {
    range.formulas = [[contentFor(cell.value, cell.formula ?? null)]];
  }
  const { format } = range;
  const look = NEW_CELL_LOOKS[cell.style];
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.horizontalAlignment = look.horizontal === 'left' ? 'Left' : 'Center';
  if (!look.border) return;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    format.borders.getItem(side).style = 'Continuous';
  }
}
