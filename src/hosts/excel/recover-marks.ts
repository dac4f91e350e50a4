import { formatRange } from '../../core/sheet/address';
import { isOwnPrompt } from '../../core/sheet/marks';
import { isOwnFormat } from './known-marks';
import type { MarkPlan } from './write-marks';

/** One that was added but has not got its formula yet. */
function isHalfMade(format: Excel.ConditionalFormat, plan: MarkPlan): boolean {
  if (format.type !== 'Custom' || plan.allFormats.includes(format.id)) return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && /^=?$/.test(custom.rule.formula);
}

/**
 * After marking failed half-way: takes the new marks and prompts out and puts replaced prompts back. False when that cannot be
 * done, or when old marks were gone already; then all of ours goes, so that no half of them is left.
 */
export async function cleanUpMarks(plans: readonly MarkPlan[]): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const asked = plans.map((plan) => {
        const sheet = context.workbook.worksheets.getItem(plan.name);
        const { conditionalFormats } = sheet.getRange();
        conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
        const cells = [...plan.cells].map((address) => {
          const validation = sheet.getRange(address).dataValidation;
          validation.load('type,prompt');
          return { address, validation };
        });
        return { plan, sheet, conditionalFormats, cells };
      });
      await context.sync();
      let isWhole = true;
      for (const { plan, sheet, conditionalFormats, cells } of asked) {
        const own = conditionalFormats.items.filter(isOwnFormat);
        const kept = plan.oldFormats.every((id) => own.some((format) => format.id === id));
        isWhole &&= kept;
        for (const format of own) if (!kept || !plan.oldFormats.includes(format.id)) format.delete();
        for (const format of conditionalFormats.items) if (isHalfMade(format, plan)) format.delete();
        for (const { validation } of cells) {
          const prompt = validation.prompt as Excel.DataValidationPrompt | null;
          if (isOwnPrompt({ type: validation.type, title: prompt?.title ?? null })) validation.clear();
        }
        for (const old of plan.oldPrompts) {
          const target = sheet.getRange(formatRange(old.area)).dataValidation;
          if (!kept) target.clear();
          else target.prompt = { showPrompt: true, title: old.title, message: old.message };
        }
      }
      await context.sync();
      return isWhole;
    });
  } catch {
    return false;
  }
}
