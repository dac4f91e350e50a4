import { describe, expect, it } from 'vitest';
import { type OfficeColours, type PaneTheme, themeFor } from '../../src/taskpane/pane-theme';

describe('the theme of the pane', () => {
  it.each<[string, OfficeColours | null, boolean, PaneTheme]>([
    ['Excel in colour', { bodyBackgroundColor: '#E6E6E6', controlBackgroundColor: '#FFFFFF' }, true, 'light'],
    ['white', { bodyBackgroundColor: '#FFFFFF', controlBackgroundColor: '#FFFFFF' }, true, 'light'],
    ['dark grey', { bodyBackgroundColor: '#666666', controlBackgroundColor: '#444444' }, false, 'dark'],
    ['black', { bodyBackgroundColor: '#262626', controlBackgroundColor: '#0A0A0A' }, false, 'dark'],
    [
      'high contrast',
      { bodyBackgroundColor: '#000000', controlBackgroundColor: '#000000' },
      false,
      'contrast',
    ],
    [
      'black body, grey controls',
      { bodyBackgroundColor: '#000000', controlBackgroundColor: '#0A0A0A' },
      false,
      'dark',
    ],
    ['no # before the figures', { bodyBackgroundColor: '262626' }, false, 'dark'],
    ['none told, dark system', null, true, 'dark'],
    ['none told, light system', null, false, 'light'],
    ['no colour at all', { bodyBackgroundColor: 'window' }, true, 'dark'],
  ])('%s', (_, colours, prefersDark, theme) => {
    expect(themeFor(colours, prefersDark)).toBe(theme);
  });
});
