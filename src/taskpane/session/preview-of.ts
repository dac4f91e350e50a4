import type { Host, HostResult } from '../../hosts/host';
import type { ProposalKind } from '../../tasks/proposal-kind';
import { propose } from '../../tasks/propose';
import { formKey } from '../findings/finding-key';
import type { NoticeText, PaneState, Preview } from './pane-state';
import { formInHand } from './selectors';
import { whyNothing } from './why-nothing';

/** Reads the form in hand and works out what would be written to it, or why there is nothing to write. */
export async function previewOf(
  host: Host,
  kind: ProposalKind,
  state: PaneState,
): Promise<HostResult<Preview | NoticeText>> {
  const form = formInHand(state);
  const proposed = await propose(host, kind, {
    which: form ? [form.sheet] : 'active',
    ...(state.profile ? { profile: state.profile } : {}),
    choices: (known) => state.choices.get(formKey(known)),
  });
  if (!proposed.ok) return proposed;
  const proposal = proposed.value;
  const items = proposal.forms.flatMap((each) => each.edits);
  if (proposal.forms.length === 0) return { ok: true, value: 'no-form' };
  if (items.length === 0) return { ok: true, value: whyNothing(proposal) };
  // What the user had filled in differently is shown, and left out until the user says otherwise.
  const accepted = new Set(items.flatMap((item, at) => (item.conflict ? [] : [at])));
  return { ok: true, value: { origin: kind, items, accepted, proposal } };
}
