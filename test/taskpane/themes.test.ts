import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/taskpane/views/shared/themes';

const ROOT = resolve(import.meta.dirname, '../..');
const FLUENT = 'node_modules/@fluentui';

/** Every style sheet of what the pane draws with. */
const STYLES = [
  `${FLUENT}/react-button/lib/components/Button/useButtonStyles.styles.js`,
  `${FLUENT}/react-provider/lib/components/FluentProvider/useFluentProviderStyles.styles.js`,
  'src/taskpane/pane.css',
];

describe.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
  ['contrast', teamsHighContrastTheme],
] as const)('the %s theme', (name, fluent: Theme) => {
  const { fontFamilyBase, ...tokens } = THEMES[name];

  it('has the values of the installed Fluent, and fonts for Chinese', () => {
    expect(fluent).toMatchObject(tokens);
    expect(fontFamilyBase).toContain('Microsoft YaHei');
  });

  it.each(STYLES)('has every token of Fluent’s that %s uses', (file) => {
    const used = [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(/var\(--([a-zA-Z0-9]+)/g)]
      .map(([, token = '']) => token)
      .filter((token) => token in fluent);
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((token) => !(token in THEMES[name]))).toEqual([]);
  });
});
