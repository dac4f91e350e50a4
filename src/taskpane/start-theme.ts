import { type PaneTheme, themeFor } from './pane-theme';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme as it is now. Excel for Windows tells its colours anew each time it is asked; Excel on the web tells none. */
export function currentTheme(): PaneTheme {
  return themeFor(Office.context?.officeTheme, window.matchMedia(PREFERS_DARK).matches);
}

/** Excel's own event for it, where this Excel has one. */
function listenToOffice(changed: () => void): void {
  const event: Office.EventType | undefined = Office.EventType?.OfficeThemeChanged;
  const document: Pick<Office.Document, 'addHandlerAsync'> | undefined = Office.context?.document;
  if (!event || !document) return;
  try {
    document.addHandlerAsync(event, changed);
  } catch {
    // This Excel knows the name and has no such event: the looks at the colours below do without it.
  }
}

/**
 * Calls the listener with the theme when it changes. No Excel of the floor has an event for it: its colours are looked
 * at when the user comes back to the pane, and the system's choice is listened to.
 */
export function followTheme(listener: (theme: PaneTheme) => void): void {
  let known = currentTheme();
  const look = () => {
    const theme = currentTheme();
    if (theme === known) return;
    known = theme;
    listener(theme);
  };
  window.matchMedia(PREFERS_DARK).addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  listenToOffice(look);
}
