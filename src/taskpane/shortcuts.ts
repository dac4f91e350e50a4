import type { TextKey } from './texts/texts';

/** A key combination and what it does; the same list is in `assets/shortcuts.json`, which Excel reads. */
export interface Shortcut {
  readonly action: string;
  readonly key: string;
  readonly text: TextKey;
}

/** Excel has none of these of its own; three modifiers are the pattern recommended for add-ins. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'checkAll', key: 'Ctrl+Shift+Alt+C', text: 'checkAll' },
  { action: 'computeRates', key: 'Ctrl+Shift+Alt+R', text: 'computeRates' },
  { action: 'computeScores', key: 'Ctrl+Shift+Alt+S', text: 'computeScores' },
  { action: 'insertNotes', key: 'Ctrl+Shift+Alt+N', text: 'insertNotes' },
  { action: 'openPane', key: 'Ctrl+Shift+Alt+J', text: 'openPane' },
];
