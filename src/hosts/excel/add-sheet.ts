import { formatAddress, MAXIMUM_ROW, parseAddress } from '../../core/sheet/address';
import {
  isSheetName,
  NEW_CELL_LOOKS,
  type NewCell,
  type NewSheet,
  PRINT_MARGINS,
} from '../../core/sheet/new-sheet';
import type { ApplyOutcome, HostProblemCode } from '../host';
import { addressLists, rectanglesOf } from './address-lists';
import { type CellWrite, contentFor, queueWrites } from './cell-write';
import { hostProblem, isRefusedWhole, problemOf } from './host-problems';
import { hasExcelApi, run } from './run';

/** Characters → points: Excel draws a column of n characters at 7n + 5 pixels of three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** What adding a sheet works with. */
export interface AddContext {
  /** Keeps what cannot be taken back now. */
  readonly recoverLater: (recovery: () => Promise<boolean>) => void;
  /** Told of the sheet with Excel's id of it. */
  readonly learn: (id: string, name: string) => void;
}

/**
 * Lays out a new sheet in one request. When Excel stops half-way, the sheet is deleted again, now or later. Where no printer is installed, Excel may refuse to set the page: then the sheet is made without, and its label says so.
 */
export async function addSheet(layout: NewSheet, given: AddContext): Promise<ApplyOutcome> {
  // Given an empty name, Excel would choose one of its own.
  if (!isSheetName(layout.name))
    return { kind: 'failed', problem: hostProblem('refused', layout.name), rolledBack: true };
  if (!hasExcelApi('1.9'))
    return { kind: 'failed', problem: hostProblem('unsupported', 'ExcelApi 1.9'), rolledBack: true };
  const first = await attempt(layout, given, (sheet) => setPage(sheet.pageLayout, layout.print));
  const mayBePage = first.kind === 'failed' && first.rolledBack && PAGE_PROBLEMS.includes(first.problem.code);
  if (!mayBePage || first.problem.detail?.startsWith('ItemAlreadyExists')) return first;
  const second = await attempt(layout, given, () => {});
  if (second.kind !== 'applied') return second;
  const page = await run(async (context) => {
    setPage(context.workbook.worksheets.getItem(layout.name).pageLayout, layout.print);
    await context.sync();
  });
  if (page.ok) return second;
  return { ...second, journal: { ...second.journal, label: `${second.journal.label}（打印页面未能设置）` } };
}

/** What Excel may answer when it cannot set a page. */
const PAGE_PROBLEMS: readonly HostProblemCode[] = ['unknown', 'refused', 'unsupported'];

async function attempt(
  layout: NewSheet,
  { recoverLater, learn }: AddContext,
  further: (sheet: Excel.Worksheet) => void,
): Promise<ApplyOutcome> {
  const { name } = layout;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      layOut(sheet, layout);
      further(sheet);
      sheet.activate();
      sheet.load('id');
      await context.sync();
      learn(sheet.id, name);
    });
  } catch (error) {
    const problem = problemOf(error);
    const isTaken = problem.detail?.startsWith('ItemAlreadyExists') === true;
    if (isTaken || isRefusedWhole(problem) || (await deleteHalfMade(layout)))
      return { kind: 'failed', problem, rolledBack: true };
    recoverLater(() => deleteHalfMade(layout));
    const nextStep = `${problem.nextStep}工作表“${name}”可能只建了一半，下一步操作前会先自动删去；仍在时请自行删去。`;
    const halfDone = { kind: 'sheet', name } as const;
    return { kind: 'failed', problem: { ...problem, nextStep, halfDone }, rolledBack: false };
  }
  const contents = layout.cells.flatMap(({ cell, value, formula = null }) =>
    value === null && formula === null ? [] : [{ cell, value, formula }],
  );
  return {
    kind: 'applied',
    journal: {
      label: `新建标准表：${name}`,
      cells: [],
      rows: [],
      addedSheets: [name],
      addedContents: [{ sheet: name, first: 1, count: MAXIMUM_ROW, contents }],
    },
    skipped: [],
  };
}

/** Deletes a half-made sheet; one of that name that holds anything else is somebody's and stays. False: Excel did not answer. */
async function deleteHalfMade({ name, cells }: NewSheet): Promise<boolean> {
  const ours = new Map(cells.map(({ cell, value, formula }) => [cell, formula ? `=${formula}` : value]));
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('formulas,rowIndex,columnIndex');
      await context.sync();
      if (sheet.isNullObject) return;
      const isOurs =
        used.isNullObject ||
        used.formulas.every((row, top) =>
          row.every((held: unknown, left: number) => {
            const cell = formatAddress(used.rowIndex + top + 1, used.columnIndex + left + 1);
            return held === '' || held === ours.get(cell);
          }),
        );
      if (isOurs) sheet.delete();
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
