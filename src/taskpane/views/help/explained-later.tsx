import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';

/** Stands where an explanation will stand: on its way, or not arrived with a way to try again. */
export function ExplainedLater({
  onRetry,
}: {
  /** Null while it is on its way. */
  readonly onRetry: (() => void) | null;
}): ReactElement {
  const t = useText();
  if (!onRetry) return <p role="status">{t('explanationComing')}</p>;
  return (
    <div role="alert">
      <p>
        <b>{t('explanationMissing')}</b>
      </p>
      <p>{t('notFetchedNext')}</p>
      <Button size="small" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
