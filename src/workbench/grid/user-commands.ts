/**
 * What a command of the engine does to the workbook when the user gives it.
 * `content` changes what cells hold and is saved; `size` widens columns or rows and is saved; `view` changes nothing
 * of the workbook; `refused` would change formats or structure, which this page does not write into the file.
 */
export type CommandKind = 'content' | 'size' | 'view' | 'refused';

/** Commands that change what cells hold. */
const CONTENT =
  'set-range-values clear-selection-content auto-clear-content auto-fill refill copy-down copy-right cut paste paste-by-short-key paste-value paste-formula paste-besides-border optional-paste text-to-number toggle-cell-checkbox'.split(
    ' ',
  );

/** Commands that change widths and heights. */
const SIZE =
  'delta-column-width delta-row-height set-row-height set-worksheet-col-width set-row-is-auto-height set-col-is-auto-width set-col-auto-width'.split(
    ' ',
  );

/** Commands that only move, select, show or copy. */
const VIEW =
  'change-zoom-ratio set-zoom-ratio copy copy-formula-only expand-selection move-selection move-selection-enter-tab scroll-to-cell scroll-view scroll-view-reset set-scroll-relative select-all select-range set-worksheet-activate set-col-header-height set-row-header-width view-sheet-permission-from-context-menu view-sheet-permission-from-sheet-bar'.split(
    ' ',
  );

const KINDS: ReadonlyMap<string, CommandKind> = new Map([
  ...CONTENT.map((name): [string, CommandKind] => [`sheet.command.${name}`, 'content']),
  ...SIZE.map((name): [string, CommandKind] => [`sheet.command.${name}`, 'size']),
  ...VIEW.map((name): [string, CommandKind] => [`sheet.command.${name}`, 'view']),
  ['sheets-formula.command.quick-sum', 'content'],
  ['formula.command.insert-function', 'content'],
]);

/** Commands on sheets; all others (typing in an editor, undo, menus) do not touch the workbook by themselves. */
const ON_SHEETS = /^(?:sheet|sheets-formula|formula)\.command\./;
/** Character formats inside a cell that is being typed into. */
const INLINE_FORMAT =
  /^doc\.command\.(?:(?:re)?set-inline-format|align-|.*-heading$|.*-list|horizontal-line)/;

/** The kind of a command by its id. A command on sheets that is not known is refused: nothing is lost in silence. */
export function kindOfCommand(id: string): CommandKind {
  if (INLINE_FORMAT.test(id)) return 'refused';
  return ON_SHEETS.test(id) ? (KINDS.get(id) ?? 'refused') : 'view';
}
