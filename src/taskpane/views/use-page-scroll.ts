import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Keeps for each page how far it was scrolled; gives what the scrolled element has to tell it. */
export function usePageScroll(place: RefObject<HTMLElement | null>, page: string): () => void {
  const positions = useRef(new Map<string, number>());
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (place.current) place.current.scrollTop = positions.current.get(page) ?? 0;
  });
  return () => {
    if (place.current) positions.current.set(shown.current, place.current.scrollTop);
  };
}
