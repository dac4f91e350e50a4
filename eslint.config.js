import parser from '@typescript-eslint/parser';
import officeAddins from 'eslint-plugin-office-addins';

/** Only what Biome does not know: how proxies of Office.js are loaded and synchronised. */
export default [
  {
    files: ['src/hosts/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    languageOptions: {
      parser,
      parserOptions: { ecmaVersion: 2022, sourceType: 'module', ecmaFeatures: { jsx: true } },
    },
    plugins: { 'office-addins': officeAddins },
    // The plugin's rules on load and sync follow one variable at a time; proxies handed over between functions, as here,
    // they take for unloaded. Those are left out; the contract tests over real proxies fail on an unloaded read anyway.
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    // A sheet too large for one answer is read in slices; each handler is removed in its own context.
    files: ['src/hosts/excel/read-large-sheets.ts', 'src/hosts/excel/sheet-events.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
];
