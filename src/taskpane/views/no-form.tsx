import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../texts/use-text';
import { ActionButton } from './shared/action-button';
import { EmptyState } from './shared/empty-state';
import { usePane, useSession } from './shared/pane-context';

/** Nothing was recognised: what to do now. While nothing was read yet, only the outline of a page. */
export function NoForm(): ReactElement {
  const { judgement, job } = usePane();
  const session = useSession();
  const t = useText();
  if (!judgement && job) {
    return (
      <div className="skeleton" aria-hidden="true">
        <span /> <span /> <span />
      </div>
    );
  }
  const reports = judgement?.recognition.reports.length ?? 0;
  return (
    <EmptyState title={t('noForm')} why={reports > 0 ? t('onlyReport', { count: reports }) : t('noFormWhy')}>
      <div className="row centre">
        <ActionButton appearance="primary" onClick={() => void session.refresh()}>
          {t('readAgain')}
        </ActionButton>
        <Button onClick={() => session.store.dispatch({ type: 'page-opened', page: 'new-form' })}>
          {t('newForm')}
        </Button>
      </div>
    </EmptyState>
  );
}
