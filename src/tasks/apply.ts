import type { ProposedEdit } from '../core/score/proposed-edit';
import type { Edit } from '../core/sheet/edit';
import type { ApplyOutcome, Host } from '../hosts/host';
import { PROPOSAL_NAMES } from './proposal-kind';
import type { Proposal } from './propose';
import type { UndoStack } from './undo';

/** The edits of a proposal that go in without being asked for one by one: all but those that meet the user's own content. */
export function uncontested(proposal: Proposal): readonly ProposedEdit[] {
  return proposal.forms.flatMap((form) => form.edits.filter((edit) => !edit.conflict));
}

/** Makes edits, whole or not at all; what was written can be taken back. */
export async function applyEdits(
  host: Host,
  edits: readonly Edit[],
  label: string,
  undo?: UndoStack,
): Promise<ApplyOutcome> {
  const outcome = await host.apply(edits, label);
  if (outcome.kind === 'applied') undo?.record(outcome.journal);
  return outcome;
}

/** Makes the accepted edits of a proposal, in their order; absent: all that meet no content of the user's. */
export function applyProposal(
  host: Host,
  proposal: Proposal,
  accepted?: ReadonlySet<ProposedEdit>,
  undo?: UndoStack,
): Promise<ApplyOutcome> {
  const all = proposal.forms.flatMap((form) => form.edits);
  const chosen = accepted ? all.filter((edit) => accepted.has(edit)) : uncontested(proposal);
  const label = `${PROPOSAL_NAMES[proposal.kind]}：${countOf(chosen)}`;
  return applyEdits(
    host,
    chosen.map(({ edit }) => edit),
    label,
    undo,
  );
}

function countOf(edits: readonly ProposedEdit[]): string {
  const rows = edits.reduce(
    (count, { edit }) => count + (edit.kind === 'insert-rows' ? edit.rows.length : 0),
    0,
  );
  const cells = edits.filter(({ edit }) => edit.kind !== 'insert-rows').length;
  return [cells > 0 ? `${cells} 格` : '', rows > 0 ? `${rows} 行` : ''].filter(Boolean).join('，') || '0 格';
}
