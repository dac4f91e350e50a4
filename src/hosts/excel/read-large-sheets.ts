import { formatRange, type Range } from '../../core/sheet/address';
import { type AskedSheet, answerSheet, askSheet } from './ask-sheet';
import { blockFrom, type LoadedBlock } from './block';
import { answerMarks, askRegister } from './known-marks';
import type { KnownSheet } from './known-sheets';
import type { ReadSheets } from './read-sheets';

/** Cells in one slice: with four members of some thirty characters each, well below an answer's five megabytes. */
const CELLS_A_SLICE = 20_000;

export interface LargeRead {
  readonly which: 'all' | 'active' | readonly string[];
  readonly forMarks: boolean;
  /** At most so many rows in a slice; null: as many as fit. */
  readonly rowsASlice: number | null;
}

/** Reads sheets whose cells do not fit into one answer: first all but the cells, then slices of rows, one request each. */
export async function readLargeSheets(
  context: Excel.RequestContext,
  { which, forMarks, rowsASlice }: LargeRead,
): Promise<ReadSheets> {
  const { worksheets } = context.workbook;
  const register = forMarks ? askRegister(context) : null;
  let sheets: Excel.Worksheet[];
  if (which === 'active') sheets = [worksheets.getActiveWorksheet()];
  else if (which === 'all') {
    worksheets.load('items/name');
    await context.sync();
    sheets = [...worksheets.items];
  } else sheets = which.map((name) => worksheets.getItem(name));
  const asked = sheets.map((sheet) => askSheet(sheet, 'address', { forMarks, forMerges: false }));
  await context.sync();
  const known: KnownSheet[] = [];
  for (const one of asked) known.push(answerSheet(one, await readSlices(context, one, rowsASlice)));
  const marks = asked.flatMap(({ sheet, marks: own }) =>
    own ? [[sheet.name, answerMarks(own)] as const] : [],
  );
  return {
    workbook: { sheets: known.map(({ sheet }) => sheet), definedNames: [], date1904: false },
    known,
    marks: register && { sheets: new Map(marks), register: register.items[0]?.id ?? null },
    ids: new Map(asked.map(({ sheet }) => [sheet.id, sheet.name])),
  };
}

async function readSlices(
  context: Excel.RequestContext,
  asked: AskedSheet,
  rowsASlice: number | null,
): Promise<LoadedBlock | null> {
  const { sheet, block } = asked;
  if (block.isNullObject) return null;
  const area: Range = {
    top: block.rowIndex + 1,
    left: block.columnIndex + 1,
    bottom: block.rowIndex + block.rowCount,
    right: block.columnIndex + block.columnCount,
  };
  const fitting = Math.max(1, Math.floor(CELLS_A_SLICE / block.columnCount));
  const height = Math.min(fitting, rowsASlice ?? fitting);
  const mergedAddresses: string[] = [];
  const slices: LoadedBlock[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    const slice = sheet.getRange(formatRange({ ...area, top, bottom }));
    slice.load('values,formulas,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
    const merged = slice.getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    slices.push(blockFrom(slice));
    if (!merged.isNullObject) mergedAddresses.push(merged.address);
  }
  return {
    area,
    values: slices.flatMap((slice) => slice.values),
    formulas: slices.flatMap((slice) => slice.formulas),
    text: slices.flatMap((slice) => slice.text),
    numberFormat: slices.flatMap((slice) => slice.numberFormat),
    mergedAddresses,
  };
}
