import type { Family } from '../../../src/core/form/family';
import type { FundColumn, FundKind, IdentityRole, IndicatorColumn } from '../../../src/core/form/form';

/** Which words head the level 1 and level 2 groups of a layout. */
export type Vocabulary =
  | 'national'
  | 'cost-first'
  | 'project-completion'
  | 'short'
  | 'decision'
  | 'department'
  | 'flat';

/**
 * A row written as its cells: `项目名称*2|@projectName*8`. `*2` is the number of columns that the cell spans,
 * `@role` a slot of the model, `label：@@role` a label with the answer in the same cell, empty a blank cell.
 */
export type PlainRow = string;

/** The fund block: heads in one row, then one row a source. */
export interface FundsRow {
  readonly kind: 'funds';
  /** The block's label with its span; `''` when the block has none. */
  readonly block: string;
  /** Columns that a row's label spans. */
  readonly name: number;
  /** Head over the row labels. */
  readonly nameHead?: string;
  /** `role:head*span` cells, in order; role `-` for a column of no interest. A head may be empty. */
  readonly columns: string;
  /** Label and figure in pairs (社会保险基金, 2018 forms): `预算数：|1031|执行数：|1031`; `columns` is not used. */
  readonly pairs?: { readonly label: number; readonly figure: number };
  /** No head row: the figure stands beside its label (declarations). */
  readonly withoutHeads?: boolean;
  /** `kind:label` in order. */
  readonly sources: readonly string[];
  /** What stands in weight and score of the rows below the total: blank, `/` or `-`. */
  readonly mark?: string;
  /** Text of the reason column's cell, merged over all rows. */
  readonly reason?: string;
}

/** Goals: a row of heads and a row of texts, the block's label beside both. */
export interface GoalsRow {
  readonly kind: 'goals';
  readonly block: string;
  readonly expected: string;
  readonly actual?: string;
}

/** The indicator table. */
export interface TableRow {
  readonly kind: 'table';
  /** Label left of the whole table with its span; `''` for none. */
  readonly block: string;
  /** `role:head*span` cells; role `-` for a column of no interest. */
  readonly columns: string;
  /** A row of heads above; `^` lets the head below reach up into it. */
  readonly upper?: string;
  readonly vocabulary: Vocabulary;
  /** Points in the level 1 label: `产出指标（50分）`. */
  readonly points?: boolean;
  /** Each level 1 group is a section of its own with a heading and heads (江苏). */
  readonly sectioned?: boolean;
  /** Prefix of every name: `指标1：`. */
  readonly enumerated?: boolean;
}

/** A total row: cells as in a plain row, with `@totalWeight`, `@totalScore` and `@grade`. */
export type LayoutRow =
  | PlainRow
  | FundsRow
  | GoalsRow
  | TableRow
  | { readonly kind: 'notes'; readonly notes: readonly string[] };

/** A published layout, described well enough to be drawn. */
export interface Layout {
  readonly id: string;
  /** Where layouts of this kind are in use. A named place with a year was copied from a published form; the rest is arranged from known elements. */
  readonly region: string;
  readonly family: Family;
  /** Columns of the grid; every row's spans add up to it. */
  readonly columns: number;
  /** `{year}` and `{project}` are filled in. */
  readonly title: string;
  /** Row under the title, or null. */
  readonly yearLine: string | null;
  /** Money unit when it is stated: in a row of its own (`unitLine`) or inside a label. */
  readonly unit: '万元' | '元';
  readonly unitLine?: string;
  readonly rows: readonly LayoutRow[];
}

export const IDENTITY_SLOTS: readonly IdentityRole[] = [
  'projectName',
  'department',
  'implementingUnit',
  'centralDepartment',
  'localDepartment',
  'contact',
  'phone',
  'projectCode',
  'period',
  'reportDate',
];

/** One cell of a row: its text and the columns that it spans. */
export interface RowCell {
  readonly text: string;
  readonly span: number;
}

/** `项目名称*2|@projectName*8` → its cells. */
export function parseCells(row: string): readonly RowCell[] {
  return row.split('|').map((part) => {
    const match = /^(.*)\*(\d+)$/s.exec(part);
    return match ? { text: match[1] ?? '', span: Number(match[2]) } : { text: part, span: 1 };
  });
}

export interface HeadCell<Role extends string> extends RowCell {
  readonly role: Role | '-';
}

/** `budget:全年预算数|rate:执行率*2` → its heads. */
export function parseHeads<Role extends FundColumn | IndicatorColumn | 'reason'>(
  columns: string,
  roles: readonly Role[],
): readonly HeadCell<Role>[] {
  return parseCells(columns).map(({ text, span }) => {
    const at = text.indexOf(':');
    const role = roles.find((each) => each === text.slice(0, at)) ?? '-';
    return { role, text: text.slice(at + 1), span };
  });
}

/** `total:年度资金总额` → its kind and label. */
export function parseSource(source: string, kinds: readonly FundKind[]): { kind: FundKind; label: string } {
  const at = source.indexOf(':');
  const kind = kinds.find((each) => each === source.slice(0, at));
  if (!kind) throw new Error(`unknown fund kind in ${source}`);
  return { kind, label: source.slice(at + 1) };
}
