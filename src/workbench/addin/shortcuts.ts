/** Shortcuts of an add-in's `ExtendedOverrides` file: a key combination and the action that it runs. */
export interface Shortcut {
  readonly action: string;
  readonly key: string;
}

interface ShortcutsFile {
  readonly shortcuts?: readonly { readonly action?: string; readonly key?: { readonly default?: string } }[];
}

/** Reads the file; what does not say both action and key is left out. */
export function readShortcuts(json: string): readonly Shortcut[] {
  try {
    const file = JSON.parse(json) as ShortcutsFile;
    return (file.shortcuts ?? []).flatMap(({ action, key }) =>
      action && key?.default ? [{ action, key: key.default }] : [],
    );
  } catch {
    return [];
  }
}

/** The keys of a combination in one order, however the file writes them. */
function normalised(combination: string): string {
  return combination.toUpperCase().split('+').sort().join('+');
}

/** What a key press is called, its keys in alphabetical order: `ALT+CTRL+J`. */
export function combinationOf(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'key' | 'code'>,
): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? /^Digit([0-9])$/.exec(event.code)?.[1] ?? event.key;
  const parts = [
    ...(event.ctrlKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    letter,
  ];
  return normalised(parts.join('+'));
}

/** The action of a key press, or null. */
export function actionFor(
  shortcuts: readonly Shortcut[],
  event: Parameters<typeof combinationOf>[0],
): string | null {
  const pressed = combinationOf(event);
  return shortcuts.find((shortcut) => normalised(shortcut.key) === pressed)?.action ?? null;
}
