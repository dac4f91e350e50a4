import { formatAddress, parseAddress, type Range, rangesOverlap } from '../../core/sheet/address';
import type { AddMarkEdit, AddPromptEdit, Edit } from '../../core/sheet/edit';
import { EMPTY_REGISTER, type MarksRegister, marksRegisterFromXml } from '../../core/sheet/marks';
import { areaAt, type Sheet } from '../../core/sheet/sheet';
import type { ApplyOutcome } from '../host';
import { isRefusedWhole, problemOf } from './host-problems';
import {
  answerMarks,
  askMarks,
  askRegister,
  describeValidation,
  type KnownMarks,
  type SheetMarks,
  type ValidatedArea,
} from './known-marks';
import { recoverMarks } from './recover-marks';
import { type MarkPlan, queueMarks } from './write-marks';

/** A stretch of several prompts is looked at cell by cell; one longer than this is taken for the user's. */
const LONGEST_STRETCH = 2_000;

/** Said when marks can for the moment be neither finished nor taken back. */
const HALF_MARKED =
  '新旧标记可能同时留在表上（单元格内容没有改动），下一步操作前会先自动整理；也可以点“清除标记”。';

/** Said when marks could be neither finished nor put back as they were, and are all out. */
const CLEARED = '表上原有的标记也已清除，请重新校验。';

interface Wanted {
  readonly name: string;
  readonly removes: boolean;
  readonly marks: readonly AddMarkEdit[];
  readonly prompts: readonly AddPromptEdit[];
}

/** The mark edits of each sheet, in order: what comes before a removal goes with it. */
function wantedBySheet(edits: readonly Edit[]): readonly Wanted[] {
  const sheets = new Map<string, { removes: boolean; marks: AddMarkEdit[]; prompts: AddPromptEdit[] }>();
  for (const edit of edits) {
    const known = sheets.get(edit.sheet) ?? { removes: false, marks: [], prompts: [] };
    sheets.set(edit.sheet, known);
    if (edit.kind === 'remove-marks') Object.assign(known, { removes: true, marks: [], prompts: [] });
    else if (edit.kind === 'add-mark') known.marks.push(edit);
    else if (edit.kind === 'add-prompt') known.prompts.push(edit);
  }
  return [...sheets].map(([name, wanted]) => ({ name, ...wanted }));
}

/**
 * Adds marks and prompts, or takes all of ours out, or both. What a read brought along for it (`found`) spares one request;
 * another one looks closer where marks stand already, and one writes. What fails half-way is finished when all that is new is
 * in place, else taken back; `recoverLater` keeps what can be neither at the moment.
 */
export async function applyMarks(
  edits: readonly Edit[],
  label: string,
  found: KnownMarks | null,
  sheetNamed: (name: string) => Sheet | null,
  recoverLater: (recovery: () => Promise<boolean>) => void,
): Promise<ApplyOutcome> {
  const wanted = wantedBySheet(edits);
  const isComplete = found !== null && wanted.every(({ name }) => found.sheets.has(name));
  const skipped: Edit[] = [];
  const applied: ApplyOutcome = {
    kind: 'applied',
    journal: { label, cells: [], rows: [], addedSheets: [] },
    skipped,
  };
  let plans: readonly MarkPlan[] = [];
  let register = EMPTY_REGISTER;
  try {
    await Excel.run(async (context) => {
      const marks = isComplete && found ? found : await findMarks(context, wanted);
      const close = await lookClosely(context, marks);
      register = close.register;
      plans = wanted.map((one) => planOf(one, close.sheets.get(one.name), sheetNamed(one.name), skipped));
      if (queueMarks(context, plans, marks.register, register)) await context.sync();
    });
    return applied;
  } catch (error) {
    const problem = problemOf(error);
    if (plans.length === 0 || isRefusedWhole(problem)) return { kind: 'failed', problem, rolledBack: true };
    const recovery = await recoverMarks(plans, register);
    if (recovery === 'finished') return applied;
    if (recovery === 'taken-back') return { kind: 'failed', problem, rolledBack: true };
    const names = wanted.map(({ name }) => name);
    if (await clearOwn(names)) {
      const halfDone = { kind: 'no-marks' } as const;
      return { kind: 'failed', problem: { ...problem, nextStep: CLEARED, halfDone }, rolledBack: true };
    }
    recoverLater(async () => (await recoverMarks(plans, register)) !== 'stuck' || clearOwn(names));
    const nextStep = problem.nextStep + HALF_MARKED;
    const halfDone = { kind: 'marks' } as const;
    return { kind: 'failed', problem: { ...problem, nextStep, halfDone }, rolledBack: false };
  }
}

/** Takes all marks of ours out, wherever somebody moved them meanwhile. False: Excel did not let it be done now. */
async function clearOwn(names: readonly string[]): Promise<boolean> {
  const wanted = names.map((name) => ({ name, removes: true, marks: [], prompts: [] }));
  try {
    await Excel.run(async (context) => {
      const marks = await findMarks(context, wanted);
      const { sheets, register } = await lookClosely(context, marks);
      const plans = wanted.map((one) => planOf(one, sheets.get(one.name), null, []));
      if (queueMarks(context, plans, marks.register, register)) await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

async function findMarks(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<KnownMarks> {
  const register = askRegister(context);
  const asked = wanted.map(({ name }) => ({
    name,
    marks: askMarks(context.workbook.worksheets.getItem(name)),
  }));
  await context.sync();
  return {
    sheets: new Map(asked.map(({ name, marks }) => [name, answerMarks(marks)])),
    register: register.items[0]?.id ?? null,
  };
}

/** Looks at the cells of stretches that hold several prompts, and reads the register; nothing is asked when there are none. */
async function lookClosely(
  context: Excel.RequestContext,
  marks: KnownMarks,
): Promise<{ readonly sheets: ReadonlyMap<string, SheetMarks>; readonly register: MarksRegister }> {
  const xml =
    marks.register === null ? null : context.workbook.customXmlParts.getItem(marks.register).getXml();
  const closer = [...marks.sheets].map(([name, { formats, allFormats, validated }]) => ({
    name,
    formats,
    allFormats,
    settled: validated.filter((stretch) => stretch.kind !== 'mixed' || isTooLong(stretch)),
    cells: validated
      .filter((stretch) => stretch.kind === 'mixed' && !isTooLong(stretch))
      .flatMap((stretch) => cellsOf(context.workbook.worksheets.getItem(name), stretch.area)),
  }));
  if (xml || closer.some(({ cells }) => cells.length > 0)) await context.sync();
  const sheets = closer.map(({ name, formats, allFormats, settled, cells }) => {
    const single = cells.map(({ area, validation }) => describeValidation(area, validation));
    return [name, { formats, allFormats, validated: [...settled, ...single] }] as const;
  });
  return { sheets: new Map(sheets), register: xml ? marksRegisterFromXml(xml.value) : EMPTY_REGISTER };
}

function isTooLong({ area }: ValidatedArea): boolean {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1) > LONGEST_STRETCH;
}

function cellsOf(
  sheet: Excel.Worksheet,
  area: Range,
): readonly { readonly area: Range; readonly validation: Excel.DataValidation }[] {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const validation = sheet.getRange(formatAddress(row, column)).dataValidation;
      validation.load('type,prompt');
      cells.push({ area: { top: row, left: column, bottom: row, right: column }, validation });
    }
  }
  return cells;
}

/** The cell's merge, so that the mark is seen whole, or the cell. */
function areaOf(cell: string, sheet: Sheet | null): Range | null {
  const position = parseAddress(cell);
  if (!position) return null;
  const { row, column } = position;
  return sheet ? areaAt(sheet, row, column) : { top: row, left: column, bottom: row, right: column };
}

function planOf(
  wanted: Wanted,
  found: SheetMarks | undefined,
  sheet: Sheet | null,
  skipped: Edit[],
): MarkPlan {
  const validated = found?.validated ?? [];
  const taken = validated.filter((stretch) => stretch.kind !== 'own');
  const marks = wanted.marks.flatMap(({ cell, severity }) => {
    const area = areaOf(cell, sheet);
    return area ? [{ area, severity }] : [];
  });
  const prompts = wanted.prompts.flatMap((edit) => {
    const area = areaOf(edit.cell, sheet);
    const isTaken = !area || taken.some((stretch) => rangesOverlap(stretch.area, area));
    if (isTaken) skipped.push(edit);
    return area && !isTaken ? [{ area, title: edit.title, text: edit.text }] : [];
  });
  return {
    name: wanted.name,
    removes: wanted.removes,
    oldFormats: found?.formats ?? [],
    allFormats: found?.allFormats ?? [],
    oldPrompts: validated.filter((stretch) => stretch.kind === 'own'),
    marks,
    prompts,
  };
}
