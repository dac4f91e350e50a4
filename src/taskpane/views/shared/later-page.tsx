import type { ReactElement } from 'react';
import { isTab } from '../../session/pane-state';
import { useText } from '../../texts/use-text';
import { NotFetched } from './not-fetched';
import { usePane } from './pane-context';
import { PanelHead } from './panel-head';
import { Skeleton } from './skeleton';
import { useFetched } from './use-fetched';

/** A page that comes with a part of the program of its own, fetched when it is first opened. */
export function laterPage(fetchPage: () => Promise<() => ReactElement>): () => ReactElement {
  let known: { readonly Page: () => ReactElement } | null = null;
  const fetch = async () => {
    known = { Page: await fetchPage() };
    return known;
  };
  return function LaterPage() {
    const { page } = usePane();
    const t = useText();
    const { thing, again } = useFetched(() => known, fetch);
    if (typeof thing === 'object') return <thing.Page />;
    return (
      <>
        {isTab(page) ? null : <PanelHead />}
        {thing === 'coming' ? <Skeleton /> : <NotFetched title={t('notFetched')} onRetry={again} />}
      </>
    );
  };
}
