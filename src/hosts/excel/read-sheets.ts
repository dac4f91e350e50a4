import type { Workbook } from '../../core/sheet/sheet';
import type { HostProblemCode, HostResult, ReadOptions } from '../host';
import { type AskedSheet, answerSheet, askSheet } from './ask-sheet';
import { blockFrom } from './block';
import { hostProblem } from './host-problems';
import { answerMarks, askRegister, type KnownMarks } from './known-marks';
import type { KnownSheet } from './known-sheets';
import { readLargeSheets } from './read-large-sheets';
import { hasExcelApi, run } from './run';

/** Sheets that are asked for at once, in the order of their tabs, before their number is known. */
const SHEETS_AT_ONCE = 12;

/** What a read gives beyond the workbook. */
export interface ReadSheets {
  readonly workbook: Workbook;
  readonly known: readonly KnownSheet[];
  readonly marks: KnownMarks | null;
  /** Sheet names by id, as change events name them. */
  readonly ids: ReadonlyMap<string, string>;
}

function answers(
  asked: readonly AskedSheet[],
  register: Excel.CustomXmlPartScopedCollection | null,
): ReadSheets {
  const known = asked.map((one) => answerSheet(one, one.block.isNullObject ? null : blockFrom(one.block)));
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

/**
 * Reads whole sheets, each in one block, all in one request; a workbook of more than twelve sheets takes two more.
 * Sheets too large for one answer (five megabytes on the web), or of more than 512 merged areas, are read in slices of rows,
 * one request a slice.
 */
export async function readSheets(
  which: 'all' | 'active' | readonly string[],
  { forMarks = false }: ReadOptions,
): Promise<HostResult<ReadSheets>> {
  // Without the merged areas a form would be misread, which is worse than not at all.
  if (!hasExcelApi('1.13')) return { ok: false, problem: hostProblem('unsupported', 'ExcelApi 1.13') };
  const read = await run((context) => readAtOnce(context, which, forMarks));
  if (read.ok || !MAY_HELP_TO_SLICE.includes(read.problem.code)) return read;
  const large = { which, forMarks };
  if (read.problem.code === 'request-too-large') {
    const sliced = await run((context) => readLargeSheets(context, { ...large, rowsASlice: null }));
    if (sliced.ok || !MAY_HELP_TO_SLICE.includes(sliced.problem.code)) return sliced;
  }
  return run((context) => readLargeSheets(context, { ...large, rowsASlice: ROWS_OF_FEW_MERGES }));
}

/** A sheet that is too large, or one with more merged areas than Excel tells at once (512), of which it says no more than that it failed. */
const MAY_HELP_TO_SLICE: readonly HostProblemCode[] = ['request-too-large', 'unknown', 'refused'];
/** Rows that hardly hold 512 merged areas. */
const ROWS_OF_FEW_MERGES = 50;

const MEMBERS = 'values,formulas,text,numberFormat';

async function readAtOnce(
  context: Excel.RequestContext,
  which: 'all' | 'active' | readonly string[],
  forMarks: boolean,
): Promise<ReadSheets> {
  const { worksheets } = context.workbook;
  const register = forMarks ? askRegister(context) : null;
  const ask = (sheet: Excel.Worksheet) => askSheet(sheet, MEMBERS, { forMarks, forMerges: true });
  if (which === 'active') {
    const asked = [ask(worksheets.getActiveWorksheet())];
    await context.sync();
    return answers(asked, register);
  }
  if (which !== 'all') {
    const asked = which.map((name) => ask(worksheets.getItem(name)));
    await context.sync();
    return answers(asked, register);
  }
  // One sheet leads to the next, so that all are read without their names being asked for first.
  const asked: AskedSheet[] = [];
  for (
    let sheet = worksheets.getFirst();
    asked.length < SHEETS_AT_ONCE;
    sheet = sheet.getNextOrNullObject()
  ) {
    asked.push(ask(sheet));
  }
  await context.sync();
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  if (found.length < SHEETS_AT_ONCE) return answers(found, register);
  worksheets.load('items/name');
  await context.sync();
  const further = worksheets.items.slice(found.length).map(ask);
  if (further.length > 0) await context.sync();
  return answers([...found, ...further], register);
}
