import type { Form } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { renderFinding } from '../core/messages/render';
import type { Wording } from '../core/messages/wording';
import { insertNotesEdits } from '../core/notes/insert-notes';
import type { Profile } from '../core/profile/profile';
import type { FormScore } from '../core/score/form-score';
import type { ProposedEdit } from '../core/score/proposed-edit';
import type { ScoreChoices } from '../core/score/score-choices';
import { rateEdits, scoreEdits, totalEdits } from '../core/score/score-edits';
import { scoreForm } from '../core/score/score-form';
import type { Edit } from '../core/sheet/edit';
import { cellAtAddress, type Sheet, type Workbook } from '../core/sheet/sheet';
import type { Host, HostResult } from '../hosts/host';
import { chooseProfile } from './choose-profile';
import type { Judgement } from './judge';

/** What can be computed or inserted: 计算执行率, 计算得分, 总分与等级, 插入标准说明. */
export type ProposalKind = 'rates' | 'scores' | 'total' | 'notes';

/** What each kind is called where it is listed or taken back. */
export const PROPOSAL_NAMES: Readonly<Record<ProposalKind, string>> = {
  rates: '计算执行率',
  scores: '计算得分',
  total: '总分与等级',
  notes: '插入标准说明',
};

export interface ProposeRequest {
  readonly which: 'active' | 'all' | readonly string[];
  /** The user's choice; absent: guessed from each form. */
  readonly profile?: Profile;
  /** 定性 grades and other decisions of the user, by form and row. */
  readonly choices?: (form: Form) => ScoreChoices | undefined;
}

/** What one form is to be given, in the order in which the edits must be made. */
export interface FormProposal {
  readonly form: Form;
  readonly profile: Profile;
  readonly score: FormScore;
  readonly edits: readonly ProposedEdit[];
}

/** Everything to be shown before anything is written. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly workbook: Workbook;
  /** Forms in the order in which their edits must be made; a form that needs nothing has no edits. */
  readonly forms: readonly FormProposal[];
}

/** Reads the sheets (one request a block) and proposes edits. Writes nothing. */
export async function propose(
  host: Host,
  kind: ProposalKind,
  request: ProposeRequest,
): Promise<HostResult<Proposal>> {
  const read = await host.readSheets(request.which);
  return read.ok ? { ok: true, value: proposeFor(read.value, kind, request) } : read;
}

/** Proposes edits for a workbook that was read already. */
export function proposeFor(
  workbook: Workbook,
  kind: ProposalKind,
  request: Omit<ProposeRequest, 'which'> = {},
): Proposal {
  // From the last form of a sheet up: rows put in for one do not move the place of the next.
  const forms = [...recognise(workbook).forms].sort((first, second) => second.area.top - first.area.top);
  return {
    kind,
    workbook,
    forms: forms.flatMap((form): FormProposal[] => {
      const sheet = workbook.sheets.find((known) => known.name === form.sheet);
      if (!sheet) return [];
      const { profile } = chooseProfile([form], request.profile);
      const score = scoreForm(form, profile, request.choices?.(form));
      return [{ form, profile, score, edits: editsOf(kind, form, sheet, score) }];
    }),
  };
}

function editsOf(kind: ProposalKind, form: Form, sheet: Sheet, score: FormScore): readonly ProposedEdit[] {
  switch (kind) {
    case 'rates':
      return rateEdits(form, sheet, score);
    case 'scores':
      return scoreEdits(form, sheet, score);
    case 'total':
      return totalEdits(form, sheet, score);
    case 'notes':
      return insertNotesEdits(form, sheet).map((edit) => ({
        edit,
        conflict: false,
        why: '表中没有这一条标准说明',
        before: '',
        after: textOf(edit),
      }));
  }
}

function textOf(edit: Edit): string {
  if (edit.kind === 'insert-rows') {
    return edit.rows.flatMap((row) => row.cells.map((cell) => String(cell.value ?? ''))).join('\n');
  }
  return edit.kind === 'set-value' ? String(edit.value ?? '') : '';
}

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
  const after = edit.kind === 'set-formula' ? `=${edit.formula}` : textOf(edit);
  return { edit, conflict: false, why, before, after };
}

function placeOf(edit: Edit): string {
  if ('cell' in edit) return `${edit.sheet}!${edit.cell}`;
  return edit.kind === 'insert-rows' ? `${edit.sheet}!${edit.before}` : edit.sheet;
}
