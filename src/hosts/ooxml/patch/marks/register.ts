import type { MarkSeverity } from '../../../../core/sheet/edit';
import {
  EMPTY_REGISTER,
  type MarkedSheet,
  type MarksRegister,
  parseMarksRegister,
} from '../../../../core/sheet/marks';
import { readStateText, writeStateText } from '../custom-state';
import { isSameSheet } from '../formula/shift';
import type { PackageDraft } from '../package-draft';
import type { WorkbookMap } from '../workbook-map';

export function readRegister(draft: PackageDraft, map: WorkbookMap): MarksRegister {
  return parseMarksRegister(readStateText(draft, map, 'marks'));
}

/** Writes the register; one that lists no sheet of the workbook any more goes altogether. */
export function writeRegister(draft: PackageDraft, map: WorkbookMap, register: MarksRegister): void {
  const names = map.sheets.map((sheet) => sheet.name);
  const isInUse = register.sheets.some((sheet) => names.some((name) => isSameSheet(name, sheet.name)));
  writeStateText(draft, map, 'marks', isInUse ? JSON.stringify(register) : null);
}

/** What one batch added to a sheet. */
export interface AddedMarks {
  readonly marks: readonly { readonly cell: string; readonly severity: MarkSeverity }[];
  readonly prompts: readonly { readonly cell: string; readonly title: string }[];
  /** The empty list of validations that was filled; undefined when there was none. */
  readonly emptyValidations?: string | undefined;
  readonly emptyFormats?: string | undefined;
}

/** The register with what was added to a sheet. */
export function withAdded(register: MarksRegister, sheet: string, added: AddedMarks): MarksRegister {
  const known = register.sheets.find((entry) => isSameSheet(entry.name, sheet));
  const promptCells = new Set(added.prompts.map((prompt) => prompt.cell));
  const emptyValidations = known?.emptyValidations ?? added.emptyValidations;
  const emptyFormats = register.emptyFormats ?? added.emptyFormats;
  const entry: MarkedSheet = {
    name: sheet,
    marks: [...(known?.marks ?? []), ...added.marks],
    prompts: [...(known?.prompts ?? []).filter((prompt) => !promptCells.has(prompt.cell)), ...added.prompts],
    ...(emptyValidations === undefined ? {} : { emptyValidations }),
  };
  return {
    ...EMPTY_REGISTER,
    sheets: [...register.sheets.filter((other) => other !== known), entry],
    ...(emptyFormats === undefined ? {} : { emptyFormats }),
  };
}
