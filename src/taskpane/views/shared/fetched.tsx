import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { useText } from '../../texts/use-text';
import { EmptyState } from './empty-state';

/**
 * A page whose code is fetched when it is first opened. While it is under way it says so; when it does not arrive (an
 * intranet may be away for a moment) it says that, and offers to try again.
 */
export function fetched(fetchPage: () => Promise<() => ReactElement | null>): () => ReactElement {
  let Page: (() => ReactElement | null) | null = null;
  return function FetchedPage() {
    const [stage, setStage] = useState<'waiting' | 'failed' | 'here'>('waiting');
    const t = useText();
    useEffect(() => {
      if (stage !== 'waiting' || Page) return;
      let isShown = true;
      const turn = (next: 'failed' | 'here') => {
        if (isShown) setStage(next);
      };
      fetchPage().then(
        (page) => {
          Page = page;
          turn('here');
        },
        () => turn('failed'),
      );
      return () => {
        isShown = false;
      };
    }, [stage]);
    if (Page) return <Page />;
    if (stage === 'failed') {
      return (
        <div role="alert">
          <EmptyState title={t('notFetched')} why={t('notFetchedNext')}>
            <Button onClick={() => setStage('waiting')}>{t('retry')}</Button>
          </EmptyState>
        </div>
      );
    }
    return <p role="status">{t('fetching')}</p>;
  };
}
