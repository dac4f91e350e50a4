import type { StandardNotes } from './standard-notes';

/** The blank standard forms that can be put into a workbook. */
export type FormTemplateKind = 'transfer' | 'project' | 'department' | 'declaration';

/**
 * A blank standard form as data. `rows` is one line a row, cells parted by `|`:
 * `<` belongs to the cell at its left, `^` to the one above; `#` starts a title, `~` a line under it,
 * `=` a formula (a percent format where it ends in `%`), digits alone a weight; nothing a cell to be filled in;
 * anything else a label, in which `⏎` breaks the line. `{year}` stands for the year.
 */
export interface FormTemplate {
  readonly kind: FormTemplateKind;
  /** The form's name, and the new sheet's. */
  readonly name: string;
  /** The document or published form whose layout it follows. */
  readonly source: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Width in characters of each column. */
  readonly columnWidths: readonly number[];
  readonly rows: string;
  /** Printed below the table, a row each. */
  readonly notes: StandardNotes;
}
