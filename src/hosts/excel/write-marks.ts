import { formatAddress, formatRange, type Range, rangesOverlap } from '../../core/sheet/address';
import type { MarkSeverity } from '../../core/sheet/edit';
import {
  MARK_APPEARANCES,
  MARK_SEVERITIES,
  type MarkedSheet,
  type MarksRegister,
  markFormula,
  marksRegisterToXml,
  promptText,
  promptTitle,
} from '../../core/sheet/marks';
import { addressLists } from './address-lists';
import type { ValidatedArea } from './known-marks';

const BORDER_STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot', dashDot: 'DashDot' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** What is to be done to the marks of one sheet. */
export interface MarkPlan {
  readonly name: string;
  readonly removes: boolean;
  /** Ids of conditional formats of ours, and prompts of ours, that are there. */
  readonly oldFormats: readonly string[];
  /** Ids of all conditional formats that were there, the user's included. */
  readonly allFormats: readonly string[];
  readonly oldPrompts: readonly ValidatedArea[];
  readonly marks: readonly { readonly area: Range; readonly severity: MarkSeverity }[];
  readonly prompts: readonly { readonly area: Range; readonly title: string; readonly text: string }[];
}

function addFormat(sheet: Excel.Worksheet, addresses: string, severity: MarkSeverity): void {
  const appearance = MARK_APPEARANCES[severity];
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(severity)}`;
  if (appearance.bold) {
    custom.format.font.bold = true;
    custom.format.font.color = `#${appearance.line}`;
  }
  for (const side of SIDES) {
    const border = custom.format.borders[side];
    border.style = BORDER_STYLES[appearance.border];
    border.color = `#${appearance.line}`;
  }
  // Last: a mark with its colour is a whole one.
  custom.format.fill.color = `#${appearance.fill}`;
}

/** The conditional formats that a plan adds: one for each severity and list of addresses. */
export function newFormats(
  plan: MarkPlan,
): readonly { readonly addresses: string; readonly severity: MarkSeverity }[] {
  return MARK_SEVERITIES.flatMap((severity) => {
    const areas = plan.marks.filter((mark) => mark.severity === severity).map(({ area }) => area);
    return addressLists(areas).map((addresses) => ({ addresses, severity }));
  });
}

/** Finds the new prompts over an area: of thousands of prompts, those of its rows alone are looked at. */
function promptsOver({ prompts }: MarkPlan): (area: Range) => MarkPlan['prompts'] {
  const byRow = new Map<number, MarkPlan['prompts'][number][]>();
  for (const prompt of prompts) {
    for (let row = prompt.area.top; row <= prompt.area.bottom; row++) {
      const known = byRow.get(row);
      if (known) known.push(prompt);
      else byRow.set(row, [prompt]);
    }
  }
  return (area) => {
    const found = new Set<MarkPlan['prompts'][number]>();
    for (let row = area.top; row <= area.bottom; row++)
      for (const prompt of byRow.get(row) ?? []) if (rangesOverlap(prompt.area, area)) found.add(prompt);
    return [...found];
  };
}

function queuePrompts(sheet: Excel.Worksheet, plan: MarkPlan): void {
  if (plan.removes) {
    const overIt = promptsOver(plan);
    for (const { area } of plan.oldPrompts) {
      const over = overIt(area);
      const isWider =
        over.length > 0 && over.every((prompt) => formatRange(prompt.area) !== formatRange(area));
      if (isWider) sheet.getRange(formatRange(area)).dataValidation.clear();
    }
  }
  for (const { area, title, text } of plan.prompts) {
    const prompt = { showPrompt: true, title: promptTitle(title), message: promptText(text) };
    sheet.getRange(formatRange(area)).dataValidation.prompt = prompt;
  }
}

/** Takes the old prompts and those old formats out that are still there. */
function queueRemoval(sheet: Excel.Worksheet, plan: MarkPlan, formatsThere: readonly string[]): void {
  if (!plan.removes) return;
  const overIt = promptsOver(plan);
  for (const { area } of plan.oldPrompts) {
    const isReplaced = overIt(area).length > 0;
    if (!isReplaced) sheet.getRange(formatRange(area)).dataValidation.clear();
  }
  const { conditionalFormats } = sheet.getRange();
  for (const id of formatsThere) conditionalFormats.getItem(id).delete();
}

function isAnythingToDo(plan: MarkPlan): boolean {
  const removed = plan.removes ? plan.oldFormats.length + plan.oldPrompts.length : 0;
  return plan.marks.length + plan.prompts.length + removed > 0;
}

function registerAfter(plan: MarkPlan, register: MarksRegister): MarksRegister {
  const others = register.sheets.filter((sheet) => sheet.name !== plan.name);
  const before = register.sheets.find((sheet) => sheet.name === plan.name);
  const firstOf = (area: Range) => formatAddress(area.top, area.left);
  const kept = plan.removes ? null : before;
  const now: MarkedSheet = {
    ...(before ?? {}),
    name: plan.name,
    marks: [
      ...(kept?.marks ?? []),
      ...plan.marks.map(({ area, severity }) => ({ cell: firstOf(area), severity })),
    ],
    prompts: [
      ...(kept?.prompts ?? []),
      ...plan.prompts.map(({ area, title }) => ({ cell: firstOf(area), title: promptTitle(title) })),
    ],
  };
  const isEmpty = now.marks.length === 0 && now.prompts.length === 0;
  return { ...register, sheets: isEmpty ? others : [...others, now] };
}

/** Queues the register as it is to be after the plans; false when it stays as it is. */
function queueRegister(
  context: Excel.RequestContext,
  plans: readonly MarkPlan[],
  part: string | null,
  register: MarksRegister,
): boolean {
  const after = plans.reduce((kept, plan) => registerAfter(plan, kept), register);
  const parts = context.workbook.customXmlParts;
  if (after.sheets.length === 0) {
    if (part === null) return false;
    parts.getItem(part).delete();
  } else if (part === null) parts.add(marksRegisterToXml(after));
  else if (JSON.stringify(after) === JSON.stringify(register)) return false;
  else parts.getItem(part).setXml(marksRegisterToXml(after));
  return true;
}

/**
 * Queues the marks of all sheets and their register; false when nothing is to be done. Everything new goes in first, the old
 * goes out last: until then a failure can be taken back, and from then on what was begun can be finished.
 */
export function queueMarks(
  context: Excel.RequestContext,
  plans: readonly MarkPlan[],
  part: string | null,
  register: MarksRegister,
): boolean {
  const sheetOf = ({ name }: MarkPlan) => context.workbook.worksheets.getItem(name);
  for (const plan of plans) {
    for (const { addresses, severity } of newFormats(plan)) addFormat(sheetOf(plan), addresses, severity);
  }
  for (const plan of plans) queuePrompts(sheetOf(plan), plan);
  for (const plan of plans) queueRemoval(sheetOf(plan), plan, plan.oldFormats);
  const isRegisterNew = queueRegister(context, plans, part, register);
  return isRegisterNew || plans.some(isAnythingToDo);
}

/** Queues what is left to do once everything new is in: the old out, as far as it is still there, and the register. */
export function queueRest(
  context: Excel.RequestContext,
  found: readonly {
    readonly plan: MarkPlan;
    readonly sheet: Excel.Worksheet;
    readonly oldThere: readonly string[];
  }[],
  part: string | null,
  register: MarksRegister,
): void {
  for (const { plan, sheet, oldThere } of found) queueRemoval(sheet, plan, oldThere);
  queueRegister(
    context,
    found.map(({ plan }) => plan),
    part,
    register,
  );
}
