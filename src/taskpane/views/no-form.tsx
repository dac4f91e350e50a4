import type { ReactElement } from 'react';
import { useText } from '../texts/use-text';
import { ActionButton } from './shared/action-button';
import { Button } from './shared/button';
import { EmptyState } from './shared/empty-state';
import { useDoor, usePane } from './shared/pane-context';

/** Nothing was recognised: what to do now. */
export function NoForm(): ReactElement {
  const { judgement } = usePane();
  const { store, enter } = useDoor();
  const t = useText();
  const reports = judgement?.recognition.reports.length ?? 0;
  return (
    <EmptyState title={t('noForm')} why={reports > 0 ? t('onlyReport', { count: reports }) : t('noFormWhy')}>
      <div className="row centre">
        <ActionButton appearance="primary" onClick={() => enter((session) => session.refresh())}>
          {t('readAgain')}
        </ActionButton>
        <Button onClick={() => store.dispatch({ type: 'page-opened', page: 'new-form' })}>
          {t('newForm')}
        </Button>
      </div>
    </EmptyState>
  );
}
