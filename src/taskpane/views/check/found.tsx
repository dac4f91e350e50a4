import { type ReactElement, useEffect, useRef } from 'react';
import type { Judgement } from '../../../tasks/judge';
import { findingsAt } from '../../findings/select-findings';
import { useText } from '../../texts/use-text';
import { ActionButton } from '../shared/action-button';
import { EmptyState } from '../shared/empty-state';
import { usePane, useSession } from '../shared/pane-context';
import { FindingCards } from './finding-cards';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { Ignored } from './ignored';

/** What was found: the filters, what can be mended at once, the findings of the selected cell, then all. */
export function Found({ judgement }: { readonly judgement: Judgement }): ReactElement {
  const { isStale, wording } = usePane();
  const session = useSession();
  const t = useText();
  const { findings, failures } = judgement.result;
  const safe = findings.filter((finding) => finding.fix?.kind === 'safe').length;
  return (
    <>
      {isStale ? <p className="stale">{t('stale')}</p> : null}
      {findings.length === 0 ? (
        <>
          <EmptyState title={t('nothingFound')} why={t('nothingFoundWhy', { count: wording.rules.size })} />
          <Ignored />
        </>
      ) : (
        <>
          <FindingFilters judgement={judgement} />
          {safe > 0 ? (
            <ActionButton className="wide" onClick={() => session.proposeSafeFixes()}>
              {t('fixSafe', { count: safe })}
            </ActionButton>
          ) : null}
          <Ignored />
          <AtCell judgement={judgement} />
          <FindingList judgement={judgement} />
        </>
      )}
      {failures.length > 0 ? <p className="stale">{t('ruleFailed', { count: failures.length })}</p> : null}
    </>
  );
}

/** The findings of the cell that the user selected in the sheet; a cell that the pane selected is in view already. */
function AtCell({ judgement }: { readonly judgement: Judgement }): ReactElement {
  const { selection, isOwnSelection } = usePane();
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const here = isOwnSelection ? [] : findingsAt(judgement, selection);
  const cell = here.length > 0 && selection ? `${selection.sheet}!${selection.cell}` : null;
  useEffect(() => {
    // Typing in the pane is not disturbed: the list moves only while the user is at the sheet.
    if (cell && !document.hasFocus()) place.current?.scrollIntoView({ block: 'nearest' });
  }, [cell]);
  return (
    <div aria-live="polite">
      {cell && selection ? (
        <section className="at-cell" aria-labelledby="at-cell-title" ref={place}>
          <h2 id="at-cell-title">{t('atCell', { cell: selection.cell })}</h2>
          <FindingCards key={cell} findings={here} place="cell" isOpenAtFirst={here.length === 1} />
        </section>
      ) : null}
    </div>
  );
}
