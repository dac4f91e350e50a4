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
import type { ValidatedArea } from './known-marks';

const BORDER_STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot', dashDot: 'DashDot' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** Excel takes addresses of several areas up to 8,192 characters. */
const LONGEST_ADDRESS = 4_000;

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
  /** Addresses that get a prompt. */
  readonly cells: ReadonlySet<string>;
}

/** Addresses joined by commas, none longer than Excel takes. */
function addressLists(areas: readonly Range[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatRange(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

function addFormat(sheet: Excel.Worksheet, addresses: string, severity: MarkSeverity): void {
  const appearance = MARK_APPEARANCES[severity];
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(severity)}`;
  custom.format.fill.color = `#${appearance.fill}`;
  if (appearance.bold) {
    custom.format.font.bold = true;
    custom.format.font.color = `#${appearance.line}`;
  }
  for (const side of SIDES) {
    const border = custom.format.borders[side];
    border.style = BORDER_STYLES[appearance.border];
    border.color = `#${appearance.line}`;
  }
}

function queueSheet(sheet: Excel.Worksheet, plan: MarkPlan): boolean {
  for (const severity of MARK_SEVERITIES) {
    const areas = plan.marks.filter((mark) => mark.severity === severity).map(({ area }) => area);
    for (const addresses of addressLists(areas)) addFormat(sheet, addresses, severity);
  }
  if (plan.removes) {
    for (const { area } of plan.oldPrompts) {
      const over = plan.prompts.filter((prompt) => rangesOverlap(prompt.area, area));
      const isWider =
        over.length > 0 && over.every((prompt) => formatRange(prompt.area) !== formatRange(area));
      if (isWider) sheet.getRange(formatRange(area)).dataValidation.clear();
    }
  }
  for (const { area, title, text } of plan.prompts) {
    const prompt = { showPrompt: true, title: promptTitle(title), message: promptText(text) };
    sheet.getRange(formatRange(area)).dataValidation.prompt = prompt;
  }
  // The old ones go last: until then a failure can be taken back.
  if (plan.removes) {
    for (const { area } of plan.oldPrompts) {
      const isReplaced = plan.prompts.some((prompt) => rangesOverlap(prompt.area, area));
      if (!isReplaced) sheet.getRange(formatRange(area)).dataValidation.clear();
    }
    const { conditionalFormats } = sheet.getRange();
    for (const id of plan.oldFormats) conditionalFormats.getItem(id).delete();
  }
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

/** Queues the marks of all sheets and their register; false when nothing is to be done. */
export function queueMarks(
  context: Excel.RequestContext,
  plans: readonly MarkPlan[],
  part: string | null,
  register: MarksRegister,
): boolean {
  let isAnything = false;
  let after = register;
  for (const plan of plans) {
    if (queueSheet(context.workbook.worksheets.getItem(plan.name), plan)) isAnything = true;
    after = registerAfter(plan, after);
  }
  const parts = context.workbook.customXmlParts;
  const isSame = JSON.stringify(after) === JSON.stringify(register);
  if (after.sheets.length === 0) {
    if (part === null) return isAnything;
    parts.getItem(part).delete();
  } else if (part === null) parts.add(marksRegisterToXml(after));
  else if (isSame) return isAnything;
  else parts.getItem(part).setXml(marksRegisterToXml(after));
  return true;
}
