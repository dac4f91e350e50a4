import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../src/taskpane/styles');

const THEMES_CSS = readFileSync(join(FOLDER, 'themes.css'), 'utf8');

/** Without blanks, and every font in the same marks: style sheets write lists otherwise than scripts. */
function bare(value: unknown): string {
  return String(value).replace(/\s+/g, '');
}

/** The tokens that a rule of themes.css sets. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const rule = new RegExp(`^\\${selector} \\{([^}]*)\\}`, 'm').exec(THEMES_CSS)?.[1] ?? '';
  return Object.fromEntries(
    [...rule.matchAll(/--([a-zA-Z0-9]+):\s*([^;]+);/g)].map(([, name = '', value]) => [name, bare(value)]),
  );
}

describe.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
  ['contrast', teamsHighContrastTheme],
] as const)('the %s theme', (name, fluent: Theme) => {
  const { fontFamilyBase, ...tokens } = { ...tokensOf('.pane'), ...tokensOf(`.pane-${name}`) };

  it('has the values of the installed Fluent, and fonts for Chinese', () => {
    const known = Object.fromEntries(Object.entries(fluent).map(([token, value]) => [token, bare(value)]));
    expect(Object.keys(tokens).length).toBeGreaterThan(40);
    expect(known).toMatchObject(tokens);
    expect(fontFamilyBase).toContain('MicrosoftYaHei');
  });

  it('has every token of Fluent’s that the style sheets use, and no other', () => {
    const sheets = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));
    const used = sheets.flatMap((file) =>
      [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/var\(--([a-zA-Z0-9]+)/g)]
        .map(([, token = '']) => token)
        .filter((token) => token in fluent),
    );
    expect(new Set(used)).toEqual(new Set([...Object.keys(tokens), 'fontFamilyBase']));
  });
});
