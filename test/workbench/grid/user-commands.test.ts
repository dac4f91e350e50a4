import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type CommandKind, kindOfCommand } from '../../../src/workbench/grid/user-commands';

const PACKAGES = [
  'sheets',
  'sheets-ui',
  'sheets-formula',
  'sheets-formula-ui',
  'sheets-numfmt',
  'ui',
  'docs-ui',
];

/** Every command that the engine's packages define, read from the packages themselves. */
function engineCommands(): readonly string[] {
  const require = createRequire(import.meta.url);
  const found = PACKAGES.flatMap((name) => {
    const text = readFileSync(require.resolve(`@univerjs/${name}/lib/es/index.js`), 'utf8');
    return [...text.matchAll(/"((?:sheet|sheets-formula|formula|doc)\.command\.[a-z0-9.-]+)"/g)];
  });
  return [...new Set(found.map(([, id]) => id ?? ''))].sort();
}

describe('what a user can do in the grid', () => {
  it('is known for every command of the engine: what is not saved is refused', () => {
    const byKind = (kind: CommandKind) =>
      engineCommands()
        .filter((id) => id.startsWith('sheet') && kindOfCommand(id) === kind)
        .map((id) => id.replace(/^sheet\.command\./, ''))
        .sort();
    expect(byKind('content')).toEqual(
      [
        'auto-clear-content',
        'auto-fill',
        'clear-selection-content',
        'copy-down',
        'copy-right',
        'cut',
        'optional-paste',
        'paste',
        'paste-besides-border',
        'paste-by-short-key',
        'paste-formula',
        'paste-value',
        'refill',
        'set-range-values',
        'sheets-formula.command.quick-sum',
        'text-to-number',
        'toggle-cell-checkbox',
      ].sort(),
    );
    expect(byKind('size')).toEqual(
      [
        'delta-column-width',
        'delta-row-height',
        'set-col-auto-width',
        'set-col-is-auto-width',
        'set-row-height',
        'set-row-is-auto-height',
        'set-worksheet-col-width',
      ].sort(),
    );
    expect(byKind('refused').length).toBeGreaterThan(100);
  });

  it.each([
    'sheet.command.insert-row-before',
    'sheet.command.remove-col',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.set-range-bold',
    'sheet.command.set-range-font-increase',
    'sheet.command.numfmt.set.percent',
    'sheet.command.set-worksheet-name',
    'sheet.command.insert-sheet',
    'sheet.command.copy-sheet',
    'sheet.command.remove-sheet',
    'sheet.command.set-worksheet-order',
    'sheet.command.set-rows-hidden',
    'sheet.command.set-selected-rows-visible',
    'sheet.command.clear-selection-format',
    'sheet.command.clear-selection-all',
    'sheet.command.move-range',
    'sheet.command.reorder-range',
    'sheet.command.set-frozen',
    'sheet.command.insert-defined-name',
    'doc.command.set-inline-format-bold',
    'sheet.command.something-new',
  ])('%s is refused', (id) => expect(kindOfCommand(id)).toBe('refused'));

  it.each([
    'sheet.command.set-worksheet-activate',
    'sheet.command.copy',
    'doc.command.insert-text',
    'doc.command.delete-left',
    'univer.command.undo',
    'sheet.operation.set-selections',
  ])('%s changes nothing of the workbook by itself', (id) => expect(kindOfCommand(id)).toBe('view'));
});
