import { layOutTemplate } from '../core/form/templates/lay-out';
import { FORM_TEMPLATES, type FormTemplateKind } from '../core/form/templates/templates';
import type { NewSheet } from '../core/sheet/new-sheet';
import type { ApplyOutcome, Host } from '../hosts/host';
import type { UndoStack } from './undo';

/** A blank standard form that can be put into the workbook. */
export interface NewFormChoice {
  readonly kind: FormTemplateKind;
  /** 项目支出绩效自评表 … */
  readonly name: string;
}

/** What 新建标准表 offers. */
export const NEW_FORMS: readonly NewFormChoice[] = FORM_TEMPLATES.map(({ kind, name }) => ({ kind, name }));

export interface NewFormOptions {
  /** Printed in the title; absent: left blank to be filled in. */
  readonly year?: number;
  /** Names of sheets that are there, so that the new one gets another. */
  readonly takenNames?: readonly string[];
}

/** A blank standard form as a sheet to be laid out: formulas, weights and notes in place, for printing on A4. */
export function newFormSheet(kind: FormTemplateKind, options: NewFormOptions = {}): NewSheet {
  const template = FORM_TEMPLATES.find((known) => known.kind === kind) ?? FORM_TEMPLATES[0];
  const sheet = layOutTemplate(template, options.year ?? null);
  return { ...sheet, name: freeName(sheet.name, options.takenNames ?? []) };
}

/** 新建标准表: puts a blank standard form into the workbook as a new sheet, which can be taken back. */
export async function addNewForm(
  host: Host,
  kind: FormTemplateKind,
  options: Pick<NewFormOptions, 'year'> = {},
  undo?: UndoStack,
): Promise<ApplyOutcome> {
  const sheets = await host.listSheets();
  if (!sheets.ok) return { kind: 'failed', problem: sheets.problem, rolledBack: true };
  const takenNames = sheets.value.map((sheet) => sheet.name);
  const outcome = await host.addSheet(newFormSheet(kind, { ...options, takenNames }));
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
