import { type RefObject, useEffect, useRef } from 'react';

/**
 * Catches the focus when what had it goes away (a finding that was mended, a message that was closed): it goes to the
 * finding that took the place, else to the page, and never back to the top of the pane.
 */
export function useLostFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly finding: number } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const cards = [...(place.current?.querySelectorAll('.finding') ?? [])];
      const finding = cards.findIndex((card) => card.contains(target));
      last.current = { element: target, finding };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected) return;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const heads = [...(place.current?.querySelectorAll<HTMLElement>('.finding-head') ?? [])];
    const next = lost.finding < 0 ? null : (heads[lost.finding] ?? heads.at(-1));
    (next ?? place.current)?.focus({ preventScroll: next === null || next === undefined });
  });
}
