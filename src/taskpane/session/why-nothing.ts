import { notesFor } from '../../core/notes/notes-for';
import type { Proposal } from '../../tasks/propose';
import type { NoticeText } from './pane-state';

/** Why a proposal has nothing to write: the form is not of that kind, something is open, or all is there already. */
export function whyNothing({ kind, forms }: Proposal): NoticeText {
  if (kind === 'notes') {
    return forms.some(({ form }) => notesFor(form).length > 0) ? 'nothing-to-write' : 'no-notes';
  }
  if (kind === 'rates') {
    const isAny = forms.some(({ score }) => score.rates.some(({ rate }) => rate !== null));
    return isAny ? 'nothing-to-write' : 'no-rates';
  }
  const scored = forms.filter(({ score }) => score.isScored);
  if (scored.length === 0) return 'not-scored';
  const isOpen = scored.some(({ score }) => !score.total?.total);
  if (!isOpen) return 'nothing-to-write';
  return kind === 'total' ? 'total-open' : 'scores-open';
}
