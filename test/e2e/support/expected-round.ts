import type { ProposedEdit } from '../../../src/core/score/proposed-edit';
import type { MarkSeverity, SetFormulaEdit } from '../../../src/core/sheet/edit';
import { MARK_APPEARANCES, MARK_SEVERITIES } from '../../../src/core/sheet/marks';
import { cellAtAddress, type Workbook } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { type Judgement, judge } from '../../../src/tasks/judge';
import { markSeverity } from '../../../src/tasks/mark-edits';
import type { ProposalKind } from '../../../src/tasks/proposal-kind';
import { type Proposal, proposeFor } from '../../../src/tasks/propose';
import { patched } from '../../support/patching';

/** The workbook in a file that must be readable. */
export function workbookIn(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.workbook;
}

/** What the engine makes of a file, by itself. */
export function judged(bytes: Uint8Array): Judgement {
  return judge(workbookIn(bytes));
}

/** The findings as the pane lists them: `Sheet1 F7 · PE202`, or without the sheet where there is only one. */
export function findingPlaces({ workbook, result }: Judgement): readonly string[] {
  const hasSheets = workbook.sheets.length > 1;
  return result.findings
    .map(({ sheet, cell, code }) => `${hasSheets ? `${sheet} ` : ''}${cell} · ${code}`)
    .sort();
}

/** Colour of the mark on each marked cell of a sheet, by address; the gravest finding wins. */
export function markColours({ result }: Judgement, sheet: string): Readonly<Record<string, string>> {
  const gravest = new Map<string, MarkSeverity>();
  for (const finding of result.findings) {
    if (finding.sheet !== sheet) continue;
    const severity = markSeverity(finding);
    const known = gravest.get(finding.cell);
    if (!known || MARK_SEVERITIES.indexOf(severity) < MARK_SEVERITIES.indexOf(known)) {
      gravest.set(finding.cell, severity);
    }
  }
  return Object.fromEntries(
    [...gravest].map(([cell, severity]) => [cell, `#${MARK_APPEARANCES[severity].fill}`]),
  );
}

/** What one button proposes for one sheet of a file. */
export function proposalFor(bytes: Uint8Array, kind: ProposalKind, sheet: string): Proposal {
  const workbook = workbookIn(bytes);
  return proposeFor({ ...workbook, sheets: workbook.sheets.filter((known) => known.name === sheet) }, kind);
}

export function itemsOf({ forms }: Proposal): readonly ProposedEdit[] {
  return forms.flatMap(({ edits }) => edits);
}

/** The file after all of a proposal was written into it. */
export function withProposal(bytes: Uint8Array, proposal: Proposal): Uint8Array {
  return patched(
    bytes,
    itemsOf(proposal).map(({ edit }) => edit),
  ).bytes;
}

/** The formulas among edits. */
export function formulasAmong(items: readonly ProposedEdit[]): readonly SetFormulaEdit[] {
  return items.flatMap(({ edit }) => (edit.kind === 'set-formula' ? [edit] : []));
}

/** The first cell with a typed number that one of the formulas computes with; null when there is none. */
export function inputOf(
  workbook: Workbook,
  formulas: readonly SetFormulaEdit[],
): { readonly cell: string; readonly value: number } | null {
  for (const { formula, sheet } of formulas) {
    const held = workbook.sheets.find((known) => known.name === sheet);
    for (const [cell] of formula.matchAll(/\b[A-Z]{1,2}\d{1,3}\b/g)) {
      const input = held ? cellAtAddress(held, cell) : null;
      if (input && input.formula === null && typeof input.value === 'number' && input.value > 1) {
        return { cell, value: input.value };
      }
    }
  }
  return null;
}
