import { formatRange } from '../../core/sheet/address';
import {
  isOwnPrompt,
  MARK_APPEARANCES,
  type MarksRegister,
  promptText,
  promptTitle,
  severityOfMarkFormula,
} from '../../core/sheet/marks';
import { askRegister, isOwnFormat } from './known-marks';
import { type MarkPlan, newFormats, queueRest } from './write-marks';

/** What became of marks that failed half-way: all as before, all as wanted, or neither could be done. */
export type MarksRecovery = 'taken-back' | 'finished' | 'stuck';

interface FoundSheet {
  readonly plan: MarkPlan;
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly prompts: readonly {
    readonly title: string;
    readonly text: string;
    readonly now: Excel.DataValidation;
  }[];
  /** Ids of the old formats that are still there. */
  readonly oldThere: readonly string[];
}

/** One that was added but has not got its formula yet. */
function isHalfMade(format: Excel.ConditionalFormat, plan: MarkPlan): boolean {
  if (format.type !== 'Custom' || plan.allFormats.includes(format.id)) return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && /^=?$/.test(custom.rule.formula);
}

/** Looks at the marks as they are now; sheets that are gone have none. */
async function look(
  context: Excel.RequestContext,
  plans: readonly MarkPlan[],
): Promise<{ readonly sheets: readonly FoundSheet[]; readonly part: string | null }> {
  const register = askRegister(context);
  const there = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    sheet.load('name');
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load(
      'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
    );
    const prompts = plan.prompts.map(({ area, title, text }) => {
      const now = sheet.getRange(formatRange(area)).dataValidation;
      now.load('type,prompt');
      return { title, text, now };
    });
    return { plan, sheet, conditionalFormats, prompts };
  });
  await context.sync();
  const sheets = there
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ plan, sheet, conditionalFormats, prompts }) => {
      const formats = conditionalFormats.items;
      const oldThere = plan.oldFormats.filter((id) => formats.some((format) => format.id === id));
      return { plan, sheet, formats, prompts, oldThere };
    });
  return { sheets, part: register.items[0]?.id ?? null };
}

/** A mark of ours that got its colour, the last thing that is set. */
function isWhole(format: Excel.ConditionalFormat): boolean {
  if (!isOwnFormat(format)) return false;
  const { rule, format: look } = format.customOrNullObject;
  const severity = severityOfMarkFormula(rule.formula);
  return severity !== null && look.fill.color.toUpperCase() === `#${MARK_APPEARANCES[severity].fill}`;
}

/** Is everything new in its place, so that only the old has to go? */
function isNewComplete(sheets: readonly FoundSheet[]): boolean {
  return sheets.every(({ plan, formats, prompts }) => {
    const added = formats.filter((format) => isWhole(format) && !plan.oldFormats.includes(format.id));
    const areThere = prompts.every(({ title, text, now }) => {
      const prompt = now.prompt as Excel.DataValidationPrompt | null;
      return prompt?.title === promptTitle(title) && prompt.message === promptText(text);
    });
    return areThere && added.length >= newFormats(plan).length;
  });
}

function queueTakingBack({ plan, sheet, formats, prompts }: FoundSheet): void {
  for (const format of formats) {
    const isNew = isOwnFormat(format) && !plan.oldFormats.includes(format.id);
    if (isNew || isHalfMade(format, plan)) format.delete();
  }
  for (const { now } of prompts) {
    const prompt = now.prompt as Excel.DataValidationPrompt | null;
    if (isOwnPrompt({ type: now.type, title: prompt?.title ?? null })) now.clear();
  }
  for (const { area, title, message } of plan.oldPrompts) {
    sheet.getRange(formatRange(area)).dataValidation.prompt = { showPrompt: true, title, message };
  }
}

/**
 * After marking failed half-way: finishes it when everything new is in its place already, else takes the new out again and
 * puts replaced prompts back. Either way no half of the marks is left. `stuck`: Excel let neither be done; it may be tried again.
 */
export async function recoverMarks(
  plans: readonly MarkPlan[],
  register: MarksRegister,
): Promise<MarksRecovery> {
  try {
    return await Excel.run(async (context) => {
      const { sheets, part } = await look(context, plans);
      const isFinishing = isNewComplete(sheets);
      if (isFinishing) queueRest(context, sheets, part, register);
      else for (const sheet of sheets) queueTakingBack(sheet);
      await context.sync();
      return isFinishing ? 'finished' : 'taken-back';
    });
  } catch {
    return 'stuck';
  }
}
