import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { Button } from './button';

/** Stands where something did not arrive: what, and a way to try again. */
export function NotFetched(props: { readonly title: string; readonly onRetry: () => void }): ReactElement {
  const t = useText();
  return (
    <div role="alert">
      <p>
        <b>{props.title}</b>
      </p>
      <p>{t('notFetchedNext')}</p>
      <Button size="small" onClick={props.onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
