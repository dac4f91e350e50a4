import type {
  AddMarkEdit,
  AddPromptEdit,
  Edit,
  InsertRowsEdit,
  RemoveMarksEdit,
} from '../../../core/sheet/edit';
import { openPackage } from '../package';
import { recogniseContent } from '../read/file-kind';
import { attempt, refusalOf } from '../refusal';
import { calculateOnLoad, dropCalculationChain, hasFormulas } from './calculation';
import { type CellEdit, conflictOf, playCellEdits, type SheetContext } from './cell-states';
import { addMarks } from './marks/add-marks';
import { removeMarks } from './marks/remove-marks';
import { PackageDraft } from './package-draft';
import type {
  PatchConflict,
  PatchOptions,
  PatchResult,
  PatchWarning,
  ShiftedRows,
  SkippedEdit,
} from './patch-result';
import { insertRows } from './rows/insert-rows';
import { rowConflicts } from './rows/row-conflicts';
import { openSheet } from './sheet-context';
import { packageWarnings, protectionWarning } from './warnings';
import { mapWorkbook } from './workbook-map';
import { writeCells } from './write-cells';

/** Edits that follow each other on one sheet and can be done in one pass over its part. */
type Batch =
  | { readonly kind: 'cells'; readonly edits: CellEdit[] }
  | { readonly kind: 'marks'; readonly edits: (AddMarkEdit | AddPromptEdit)[] }
  | { readonly kind: 'rows'; readonly edits: [InsertRowsEdit] }
  | { readonly kind: 'remove'; readonly edits: [RemoveMarksEdit] };

function batchesOf(edits: readonly Edit[]): Batch[] {
  const batches: Batch[] = [];
  for (const edit of edits) {
    const last = batches.at(-1);
    const isSameSheet = last?.edits[0]?.sheet === edit.sheet;
    switch (edit.kind) {
      case 'insert-rows':
        batches.push({ kind: 'rows', edits: [edit] });
        break;
      case 'remove-marks':
        batches.push({ kind: 'remove', edits: [edit] });
        break;
      case 'add-mark':
      case 'add-prompt':
        if (last?.kind === 'marks' && isSameSheet) last.edits.push(edit);
        else batches.push({ kind: 'marks', edits: [edit] });
        break;
      default:
        if (last?.kind === 'cells' && isSameSheet) last.edits.push(edit);
        else batches.push({ kind: 'cells', edits: [edit] });
    }
  }
  return batches;
}

/** What the batches did so far. */
interface Progress {
  readonly applied: Edit[];
  readonly skipped: SkippedEdit[];
  readonly shifted: ShiftedRows[];
  readonly conflicts: PatchConflict[];
  readonly warnings: PatchWarning[];
  contentChanged: boolean;
  formulasChanged: boolean;
}

function applyRows(context: SheetContext, part: string, edit: InsertRowsEdit, progress: Progress): void {
  const conflicts = rowConflicts(context, part, edit);
  progress.conflicts.push(...conflicts);
  if (conflicts.length > 0) return;
  progress.warnings.push(...insertRows(context, part, edit));
  progress.applied.push(edit);
  progress.shifted.push({ sheet: context.name, first: edit.before, count: edit.rows.length });
  progress.contentChanged = true;
  progress.formulasChanged = true;
}

function applyBatch(context: SheetContext, part: string, batch: Batch, progress: Progress): void {
  switch (batch.kind) {
    case 'cells': {
      const { states, conflicts } = playCellEdits(context, batch.edits);
      progress.conflicts.push(...conflicts);
      const written = writeCells(context, part, states);
      progress.contentChanged ||= written.contentChanged;
      progress.formulasChanged ||= written.formulasChanged;
      progress.applied.push(...batch.edits);
      return;
    }
    case 'marks': {
      const { applied, skipped, conflicts } = addMarks(context, part, batch.edits);
      progress.applied.push(...applied);
      progress.skipped.push(...skipped);
      progress.conflicts.push(...conflicts);
      return;
    }
    case 'rows':
      applyRows(context, part, batch.edits[0], progress);
      return;
    case 'remove': {
      const [edit] = batch.edits;
      if (removeMarks(context, part)) progress.applied.push(edit);
      else progress.skipped.push({ edit, reason: 'nothing-to-remove' });
    }
  }
}

function patch(draft: PackageDraft, edits: readonly Edit[], options: PatchOptions): Progress {
  const progress: Progress = {
    applied: [],
    skipped: [],
    shifted: [],
    conflicts: [],
    warnings: [],
    contentChanged: false,
    formulasChanged: false,
  };
  for (const batch of batchesOf(edits)) {
    const opened = openSheet(draft, batch.edits[0]?.sheet ?? '', options.allowProtected ?? false, (sheet) => {
      if (
        !progress.warnings.some((known) => known.place === sheet && known.code === 'protected-sheet-written')
      )
        progress.warnings.push(protectionWarning(sheet));
    });
    if (opened) applyBatch(opened.context, opened.part, batch, progress);
    else {
      for (const edit of batch.edits) {
        progress.conflicts.push(conflictOf(edit, 'sheet-missing', 'cell' in edit ? edit.cell : 'A1'));
      }
    }
    // After rows that could not go in, every later address would mean another cell.
    if (batch.kind === 'rows' && progress.conflicts.length > 0) break;
  }
  if (progress.conflicts.length > 0) return progress;
  const map = mapWorkbook(draft);
  if (progress.formulasChanged) dropCalculationChain(draft, map);
  if (progress.contentChanged && hasFormulas(draft, map)) calculateOnLoad(draft, map);
  return progress;
}

/**
 * Applies edits to an .xlsx or .xlsm, in order: addresses of an edit are those after the edits before it.
 * All of them take effect or none. Only the XML that they touch changes; every other byte of every part stays.
 * Never throws: a file that cannot be patched gives a refusal, an edit that cannot be done a conflict.
 */
export function applyEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: PatchOptions = {},
): PatchResult {
  const kind = recogniseContent(bytes);
  if (kind.kind === 'refused') return { ok: false, kind: 'refused', refusal: refusalOf(kind.code) };
  if (kind.kind === 'xls') return { ok: false, kind: 'refused', refusal: refusalOf('unsupported') };
  const opened = openPackage(bytes);
  if (!opened.ok) return { ok: false, kind: 'refused', refusal: opened.refusal };
  const result = attempt((): PatchResult => {
    const draft = new PackageDraft(opened.value);
    const { conflicts, applied, skipped, shifted, warnings } = patch(draft, edits, options);
    if (conflicts.length > 0) return { ok: false, kind: 'conflict', conflicts };
    const changedParts = [...draft.changes().keys()];
    const isChanged = changedParts.length > 0;
    return {
      ok: true,
      bytes: isChanged ? draft.write() : bytes,
      applied,
      skipped,
      shifted,
      warnings: isChanged ? [...packageWarnings(draft), ...warnings] : warnings,
      changedParts,
    };
  });
  return result.ok ? result.value : { ok: false, kind: 'refused', refusal: result.refusal };
}
