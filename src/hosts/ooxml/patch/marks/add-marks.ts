import {
  formatAddress,
  formatRange,
  parseAddress,
  type Range,
  rangesOverlap,
} from '../../../../core/sheet/address';
import type { AddMarkEdit, AddPromptEdit, Edit, MarkSeverity } from '../../../../core/sheet/edit';
import { MARK_SEVERITIES, markFormula, promptText, promptTitle } from '../../../../core/sheet/marks';
import { conflictOf, isForbidden, type SheetContext } from '../cell-states';
import type { PatchConflict, SkippedEdit } from '../patch-result';
import { placeFor } from '../schema-order';
import { mergeOver, readSheetXml, type SheetXml } from '../sheet-xml';
import { attributeValue, childOf } from '../xml/elements';
import { escapeAttribute, escapeControlCharacters, escapeText } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { appendSplices, attributeSplices } from '../xml/start-tag';
import {
  type FoundValidation,
  highestPriority,
  type OwnMark,
  ownMarks,
  promptsDisabled,
  validationsOf,
} from './find-marks';
import { appendMarkFormat } from './mark-formats';
import { readRegister, withAdded, writeRegister } from './register';

type MarkEdit = AddMarkEdit | AddPromptEdit;

export interface MarksAdded {
  readonly applied: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
  readonly conflicts: readonly PatchConflict[];
}

interface Prompt {
  readonly area: Range;
  readonly cell: string;
  readonly title: string;
  readonly text: string;
}

/** The cell's merge, so that the mark is seen whole, or the cell. */
function areaOf(sheet: SheetXml, cell: string): Range | null {
  const position = parseAddress(cell);
  if (!position) return null;
  const { row, column } = position;
  return mergeOver(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

function isSameRange(first: Range, second: Range): boolean {
  return (
    first.top === second.top &&
    first.left === second.left &&
    first.bottom === second.bottom &&
    first.right === second.right
  );
}

/** Indexes of formats that marks of ours use anywhere in the workbook. */
function knownFormats(context: SheetContext): Map<MarkSeverity, number> {
  const formats = new Map<MarkSeverity, number>();
  for (const { part } of context.map.sheets) {
    const read = part === null ? null : context.draft.read(part);
    if (!read?.text.includes('jixiao:')) continue;
    for (const mark of ownMarks(readSheetXml(read.text, read.root))) {
      if (mark.format !== null) formats.set(mark.severity, mark.format);
    }
  }
  return formats;
}

function markSplices(
  context: SheetContext,
  areas: ReadonlyMap<MarkSeverity, readonly Range[]>,
): { readonly splices: Splice[]; readonly emptyFormats: string | undefined } {
  const { sheet, draft, map } = context;
  const formats = knownFormats(context);
  let priority = highestPriority(sheet);
  let emptyFormats: string | undefined;
  const at = placeFor(sheet.root, 'worksheet', 'conditionalFormatting');
  const splices: Splice[] = [];
  for (const severity of MARK_SEVERITIES) {
    const ranges = areas.get(severity);
    if (!ranges) continue;
    let format = formats.get(severity);
    if (format === undefined) {
      const appended = appendMarkFormat(draft, map, severity);
      format = appended.index;
      emptyFormats ??= appended.emptyFormats;
    }
    priority++;
    const p = sheet.prefix;
    const rule = `<${p}cfRule type="expression" dxfId="${format}" priority="${priority}"><${p}formula>${escapeText(markFormula(severity))}</${p}formula></${p}cfRule>`;
    const sqref = ranges.map(formatRange).join(' ');
    const text = `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
    splices.push({ from: at, to: at, text });
  }
  return { splices, emptyFormats };
}

function promptXml(sheet: SheetXml, prompt: Prompt): string {
  const written = (text: string) => escapeAttribute(escapeControlCharacters(text));
  const attributes = `allowBlank="1" showInputMessage="1" promptTitle="${written(prompt.title)}" prompt="${written(prompt.text)}"`;
  return `<${sheet.prefix}dataValidation ${attributes} sqref="${formatRange(prompt.area)}"/>`;
}

function promptSplices(
  sheet: SheetXml,
  prompts: readonly Prompt[],
  replaced: readonly FoundValidation[],
): { readonly splices: Splice[]; readonly emptyValidations: string | undefined } {
  if (prompts.length === 0) return { splices: [], emptyValidations: undefined };
  const items = prompts.map((prompt) => promptXml(sheet, prompt)).join('');
  const list = childOf(sheet.root, 'dataValidations');
  if (!list) {
    const at = placeFor(sheet.root, 'worksheet', 'dataValidations');
    const name = `${sheet.prefix}dataValidations`;
    const text = `<${name} count="${prompts.length}">${items}</${name}>`;
    return { splices: [{ from: at, to: at, text }], emptyValidations: undefined };
  }
  const count = attributeValue(sheet.text, list, 'count');
  const newCount = String(Number(count) + prompts.length - replaced.length);
  const splices = [
    ...(count === null ? [] : attributeSplices(sheet.text, list, { count: newCount })),
    ...replaced.map(({ element }) => ({ from: element.from, to: element.to, text: '' })),
    ...appendSplices(sheet.text, list, items),
  ];
  const emptyValidations = list.children.length === 0 ? sheet.text.slice(list.from, list.to) : undefined;
  return { splices, emptyValidations };
}

/** What a batch of edits comes to before anything is written. */
interface Plan {
  readonly applied: Edit[];
  readonly skipped: SkippedEdit[];
  readonly conflicts: PatchConflict[];
  readonly areas: Map<MarkSeverity, Range[]>;
  readonly prompts: Prompt[];
  readonly replaced: FoundValidation[];
}

function planMark(plan: Plan, marks: readonly OwnMark[], edit: AddMarkEdit, area: Range): void {
  const present = marks.filter((mark) => mark.severity === edit.severity).flatMap((mark) => mark.ranges);
  const added = plan.areas.get(edit.severity) ?? [];
  if ([...present, ...added].some((range) => isSameRange(range, area))) {
    plan.skipped.push({ edit, reason: 'already-there' });
    return;
  }
  added.push(area);
  plan.areas.set(edit.severity, added);
  plan.applied.push(edit);
}

function planPrompt(
  plan: Plan,
  validations: readonly FoundValidation[],
  edit: AddPromptEdit,
  area: Range,
): void {
  const cell = formatAddress(area.top, area.left);
  const prompt = { area, cell, title: promptTitle(edit.title), text: promptText(edit.text) };
  const there = validations.filter((found) => found.ranges.some((range) => rangesOverlap(range, area)));
  const own = there.find((found) => found.isOwn && found.ranges.every((range) => isSameRange(range, area)));
  const isRepeated = plan.prompts.some((other) => isSameRange(other.area, area));
  if (isRepeated || (own?.title === prompt.title && own.text === prompt.text)) {
    plan.skipped.push({ edit, reason: 'already-there' });
  } else if (there.some((found) => found !== own)) {
    plan.skipped.push({ edit, reason: 'has-validation' });
  } else {
    if (own) plan.replaced.push(own);
    plan.prompts.push(prompt);
    plan.applied.push(edit);
  }
}

function planMarks(context: SheetContext, edits: readonly MarkEdit[]): Plan {
  const { sheet } = context;
  const plan: Plan = {
    applied: [],
    skipped: [],
    conflicts: [],
    areas: new Map(),
    prompts: [],
    replaced: [],
  };
  const marks = ownMarks(sheet);
  const validations = validationsOf(sheet);
  const arePromptsOff = promptsDisabled(sheet);
  for (const edit of edits) {
    const area = areaOf(sheet, edit.cell);
    const isProtected = isForbidden(sheet, edit.kind === 'add-mark' ? 'formatCells' : null);
    if (!area) plan.conflicts.push(conflictOf(edit, 'bad-address', edit.cell));
    else if (isProtected && !context.allowProtected) {
      plan.conflicts.push(conflictOf(edit, 'protected-sheet', edit.cell));
    } else {
      if (isProtected) context.onProtectedWrite();
      if (edit.kind === 'add-mark') planMark(plan, marks, edit, area);
      else if (arePromptsOff) plan.skipped.push({ edit, reason: 'prompts-disabled' });
      else planPrompt(plan, validations, edit, area);
    }
  }
  return plan;
}

/** Adds marks and prompts to a sheet and lists them in the register. Nothing is written when there are conflicts. */
export function addMarks(context: SheetContext, part: string, edits: readonly MarkEdit[]): MarksAdded {
  const { sheet, draft, map } = context;
  const { applied, skipped, conflicts, areas, prompts, replaced } = planMarks(context, edits);
  if (conflicts.length > 0 || applied.length === 0) return { applied: [], skipped, conflicts };
  const marked = markSplices(context, areas);
  const prompted = promptSplices(sheet, prompts, replaced);
  draft.splice(part, [...marked.splices, ...prompted.splices]);
  const added = {
    marks: [...areas].flatMap(([severity, ranges]) =>
      ranges.map((range) => ({ cell: formatAddress(range.top, range.left), severity })),
    ),
    prompts: prompts.map(({ cell, title }) => ({ cell, title })),
    emptyValidations: prompted.emptyValidations,
    emptyFormats: marked.emptyFormats,
  };
  writeRegister(draft, map, withAdded(readRegister(draft, map), context.name, added));
  return { applied, skipped, conflicts };
}
