import { type RefObject, useLayoutEffect, useRef } from 'react';

function isAdrift(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !activeElement.checkVisibility();
}

/**
 * Takes the focus into a panel when one opens over the page, and back to where it was when the panel closes. Only where
 * the user is in the pane: a panel that the ribbon opens leaves the keyboard with the sheet.
 */
export function usePanelFocus(place: RefObject<HTMLElement | null>, panel: string | null): void {
  const opener = useRef<Element | null>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = panel;
    if (was === panel) return;
    const { activeElement } = document;
    if (panel !== null) {
      if (!document.hasFocus()) return;
      if (was === null) opener.current = activeElement;
      place.current?.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
      return;
    }
    const back = opener.current;
    opener.current = null;
    if (!document.hasFocus() || !isAdrift()) return;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  });
}
