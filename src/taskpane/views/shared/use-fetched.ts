import { useEffect, useState } from 'react';

/** What a view fetches when it is first shown: here, on its way, or not arrived; `again` asks for it once more. */
export interface Fetched<Thing extends object> {
  readonly thing: Thing | 'coming' | 'missing';
  again(): void;
}

/** Fetches what a view needs, unless it is at hand. Both functions are the same at every drawing. */
export function useFetched<Thing extends object>(
  known: () => Thing | null,
  fetch: () => Promise<Thing>,
): Fetched<Thing> {
  const [thing, tell] = useState<Fetched<Thing>['thing']>(() => known() ?? 'coming');
  useEffect(() => {
    if (thing !== 'coming') return;
    let isGone = false;
    const told = (news: Thing | 'missing') => {
      if (!isGone) tell(() => news);
    };
    fetch().then(told, () => told('missing'));
    return () => {
      isGone = true;
    };
  }, [thing, fetch]);
  return { thing, again: () => tell('coming') };
}
