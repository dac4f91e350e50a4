import { renderFinding } from '../core/messages/render';
import type { Wording } from '../core/messages/wording';
import type { ProposedEdit } from '../core/score/proposed-edit';
import type { Edit } from '../core/sheet/edit';
import { cellAtAddress, type Workbook } from '../core/sheet/sheet';
import { editText } from './edit-text';
import type { Judgement } from './judge';

/** 修正: the fixes of findings as they are to be shown; `safe` ones in bulk, `confirm` ones one by one. */
export function proposeFixes(
  judgement: Judgement,
  level: 'safe' | 'confirm',
  wording: Wording,
): readonly ProposedEdit[] {
  const taken = new Set<string>();
  return judgement.result.findings.flatMap((finding) => {
    const { fix } = finding;
    if (fix?.kind !== level) return [];
    const places = fix.edits.map(placeOf);
    // Two fixes of one cell: the second would not find what it expects; the next check offers it again.
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    const why = renderFinding(finding, wording).problem;
    return fix.edits.map((edit) => shown(edit, judgement.workbook, why));
  });
}

function shown(edit: Edit, workbook: Workbook, why: string): ProposedEdit {
  const sheet = workbook.sheets.find((known) => known.name === edit.sheet);
  const before = sheet && 'cell' in edit ? (cellAtAddress(sheet, edit.cell)?.text ?? '') : '';
  const after = edit.kind === 'set-formula' ? `=${edit.formula}` : editText(edit);
  return { edit, conflict: false, why, before, after };
}

function placeOf(edit: Edit): string {
  if ('cell' in edit) return `${edit.sheet}!${edit.cell}`;
  return edit.kind === 'insert-rows' ? `${edit.sheet}!${edit.before}` : edit.sheet;
}
