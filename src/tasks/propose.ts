import type { Form } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { insertNotesEdits } from '../core/notes/insert-notes';
import type { Profile } from '../core/profile/profile';
import type { FormScore } from '../core/score/form-score';
import type { ProposedEdit } from '../core/score/proposed-edit';
import type { ScoreChoices } from '../core/score/score-choices';
import { rateEdits, scoreEdits, totalEdits } from '../core/score/score-edits';
import { scoreForm } from '../core/score/score-form';
import type { Sheet, Workbook } from '../core/sheet/sheet';
import type { Host, HostResult } from '../hosts/host';
import { chooseProfile } from './choose-profile';
import { editText } from './edit-text';
import type { ProposalKind } from './proposal-kind';

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
        after: editText(edit),
      }));
  }
}
