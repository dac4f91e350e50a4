import { layOutTemplate } from '../core/form/templates/lay-out';
import type { FormTemplate } from '../core/form/templates/template';
import type { NewSheet } from '../core/sheet/new-sheet';
import type { ApplyOutcome, Host } from '../hosts/host';
import type { UndoStack } from './undo';

export interface NewFormOptions {
  /** Printed in the title; absent: left blank to be filled in. */
  readonly year?: number;
  /** Names of sheets that are there, so that the new one gets another. */
  readonly takenNames?: readonly string[];
}

/** A blank standard form as a sheet to be laid out: formulas, weights and notes in place, for printing on A4. */
export function newFormSheet(template: FormTemplate, options: NewFormOptions = {}): NewSheet {
  const sheet = layOutTemplate(template, options.year ?? null);
  return { ...sheet, name: freeName(sheet.name, options.takenNames ?? []) };
}

/** 新建标准表: puts a blank standard form into the workbook as a new sheet, which can be taken back. */
export async function addNewForm(
  host: Host,
  template: FormTemplate,
  options: Pick<NewFormOptions, 'year'> = {},
  undo?: UndoStack,
): Promise<ApplyOutcome> {
  const sheets = await host.listSheets();
  if (!sheets.ok) return { kind: 'failed', problem: sheets.problem, rolledBack: true };
  const takenNames = sheets.value.map((sheet) => sheet.name);
  const outcome = await host.addSheet(newFormSheet(template, { ...options, takenNames }));
  if (outcome.kind === 'applied') undo?.record(outcome.journal);
  return outcome;
}

/** Sheet names are one name to Excel whatever their case. */
function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
