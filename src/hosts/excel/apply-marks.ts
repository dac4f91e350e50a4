import type { AddMarkEdit, AddPromptEdit, Edit, MarkSeverity } from '../../core/sheet/edit';
import {
  EMPTY_REGISTER,
  isOwnPrompt,
  MARK_APPEARANCES,
  type MarkedSheet,
  type MarksRegister,
  markFormula,
  marksRegisterFromXml,
  marksRegisterToXml,
  promptText,
  promptTitle,
  severityOfMarkFormula,
} from '../../core/sheet/marks';
import { stateNamespace } from '../../core/sheet/stored-state';
import type { ApplyOutcome } from '../host';
import { problemOf } from './host-problems';

const BORDER_STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot', dashDot: 'DashDot' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

interface SheetMarks {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly removes: boolean;
  readonly marks: readonly AddMarkEdit[];
  readonly prompts: readonly AddPromptEdit[];
}

function plan(context: Excel.RequestContext, edits: readonly Edit[]): readonly SheetMarks[] {
  const names = [...new Set(edits.map((edit) => edit.sheet))];
  return names.map((name) => {
    const own = edits.filter((edit) => edit.sheet === name);
    return {
      name,
      sheet: context.workbook.worksheets.getItem(name),
      removes: own.some((edit) => edit.kind === 'remove-marks'),
      marks: own.filter((edit) => edit.kind === 'add-mark'),
      prompts: own.filter((edit) => edit.kind === 'add-prompt'),
    };
  });
}

/**
 * Adds marks and prompts, or takes all of ours out, or both in that order (out, then in).
 * One request reads what is there, one finds where our own marks stand now, one writes.
 */
export async function applyMarks(edits: readonly Edit[], label: string): Promise<ApplyOutcome> {
  try {
    const skipped: Edit[] = [];
    await Excel.run(async (context) => {
      const sheets = plan(context, edits);
      const found = sheets.map((sheet) => findMarks(sheet));
      const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace('marks'));
      parts.load('items/id');
      const known = await readMarks(context, found, parts);
      let register = known.register;
      for (const mark of known.marks) register = writeMarks(mark, register, skipped);
      keepRegister(context, known.part, register);
      await context.sync();
    });
    return { kind: 'applied', journal: { label, cells: [], rows: [], addedSheets: [] }, skipped };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), rolledBack: true };
  }
}

interface FoundMarks extends SheetMarks {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly validations: ReadonlyMap<string, Excel.DataValidation>;
}

/** Queues the first read: the sheet's conditional formats, and the validation of every cell that gets a prompt. */
function findMarks(sheet: SheetMarks): FoundMarks {
  const formats = sheet.sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const validations = new Map<string, Excel.DataValidation>();
  for (const { cell } of sheet.prompts) {
    if (validations.has(cell)) continue;
    const validation = sheet.sheet.getRange(cell).dataValidation;
    validation.load('type,prompt');
    validations.set(cell, validation);
  }
  return { ...sheet, formats, validations };
}

interface OwnMark {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
  readonly validation: Excel.DataValidation;
}

interface KnownMarks extends FoundMarks {
  readonly own: readonly OwnMark[];
}

/** Answers the first read; when there are marks of ours, a second one finds where they stand now. */
async function readMarks(
  context: Excel.RequestContext,
  found: readonly FoundMarks[],
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<{ marks: readonly KnownMarks[]; register: MarksRegister; part: Excel.CustomXmlPart | null }> {
  await context.sync();
  const marks = found.map((sheet) => ({
    ...sheet,
    own: sheet.formats.items.filter((format) => isOwnMark(format)).map((format) => locate(format)),
  }));
  const [part] = parts.items;
  const xml = part?.getXml();
  if (xml || marks.some((sheet) => sheet.own.length > 0)) await context.sync();
  return { marks, register: xml ? marksRegisterFromXml(xml.value) : EMPTY_REGISTER, part: part ?? null };
}

function isOwnMark(format: Excel.ConditionalFormat): boolean {
  const custom = format.customOrNullObject;
  return !custom.isNullObject && severityOfMarkFormula(custom.rule.formula) !== null;
}

function locate(format: Excel.ConditionalFormat): OwnMark {
  const range = format.getRange();
  range.load('address');
  const validation = range.dataValidation;
  validation.load('type,prompt');
  return { format, range, validation };
}

function isOwnValidation(validation: Excel.DataValidation): boolean {
  return isOwnPrompt({ type: validation.type, title: validation.prompt?.title ?? null });
}

/** Queues the writes of one sheet and gives the register as it is afterwards. */
function writeMarks(known: KnownMarks, register: MarksRegister, skipped: Edit[]): MarksRegister {
  const others = register.sheets.filter((sheet) => sheet.name !== known.name);
  const before = register.sheets.find((sheet) => sheet.name === known.name);
  const cleared = new Set<string>();
  if (known.removes) {
    for (const { format, range, validation } of known.own) {
      const cell = range.address.slice(range.address.lastIndexOf('!') + 1);
      if (isOwnValidation(validation) && !cleared.has(cell)) {
        validation.clear();
        cleared.add(cell);
      }
      format.delete();
    }
  }
  const now: MarkedSheet = {
    name: known.name,
    marks: known.removes ? [] : [...(before?.marks ?? [])],
    prompts: known.removes ? [] : [...(before?.prompts ?? [])],
  };
  for (const { cell, severity } of known.marks) {
    addMark(known.sheet.getRange(cell), severity);
    now.marks.push({ cell, severity });
  }
  for (const edit of known.prompts) {
    const validation = known.validations.get(edit.cell);
    const isFree =
      validation?.type === 'None' &&
      (validation.prompt?.title ?? '') === '' &&
      (validation.prompt?.message ?? '') === '';
    if (!validation || !(isFree || isOwnValidation(validation))) {
      skipped.push(edit);
      continue;
    }
    const title = promptTitle(edit.title);
    known.sheet.getRange(edit.cell).dataValidation.prompt = {
      showPrompt: true,
      title,
      message: promptText(edit.text),
    };
    now.prompts.push({ cell: edit.cell, title });
  }
  const isEmpty = now.marks.length === 0 && now.prompts.length === 0;
  return { ...register, sheets: isEmpty ? others : [...others, now] };
}

function addMark(range: Excel.Range, severity: MarkSeverity): void {
  const appearance = MARK_APPEARANCES[severity];
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = `#${appearance.fill}`;
  if (appearance.bold) {
    format.custom.format.font.bold = true;
    format.custom.format.font.color = `#${appearance.line}`;
  }
  for (const side of SIDES) {
    const border = format.custom.format.borders[side];
    border.style = BORDER_STYLES[appearance.border];
    border.color = `#${appearance.line}`;
  }
}

function keepRegister(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | null,
  register: MarksRegister,
): void {
  if (register.sheets.length === 0) part?.delete();
  else if (part) part.setXml(marksRegisterToXml(register));
  else context.workbook.customXmlParts.add(marksRegisterToXml(register));
}
