import type { Edit } from '../../../core/sheet/edit';
import type { EditConflict } from '../../host';
import type { Refusal } from '../refusal';

/** Why an edit cannot be done as asked. */
export type ConflictReason =
  /** The cell no longer holds what the edit expects. */
  | 'changed'
  | 'sheet-missing'
  | 'bad-address'
  /** The cell lies inside a merge and is not its top left: `found` names the anchor to write to. */
  | 'inside-merge'
  /** The cell belongs to an array formula or a data table, which cannot be split. */
  | 'array-formula'
  /** The cell belongs to a pivot table, or rows would be put into one. */
  | 'pivot-table'
  /** The cell is a column's header in a table, whose name would no longer fit. */
  | 'table-header'
  /** The sheet is protected and the cell (or what is asked) is locked. */
  | 'protected-sheet'
  /** Something stands at or below the row although the edit says that nothing does. */
  | 'not-blank'
  /** Rows would be pushed off the sheet's end. */
  | 'sheet-full'
  /** A value that a cell cannot hold: longer than 32,767 characters, not finite; an empty format or formula. */
  | 'bad-value';

/** An edit that cannot be done, with the cell, what was expected there and what is there. */
export interface PatchConflict extends EditConflict {
  readonly reason: ConflictReason;
}

export type SkipReason =
  /** The user has a validation of his own on the cell. */
  | 'has-validation'
  /** The user has switched all input prompts of the sheet off. */
  | 'prompts-disabled'
  /** A mark or prompt of ours with the same content is there. */
  | 'already-there'
  /** The sheet bears no mark of ours. */
  | 'nothing-to-remove';

export interface SkippedEdit {
  readonly edit: Edit;
  readonly reason: SkipReason;
}

export type PatchWarningCode =
  /** The file bears a digital signature, which no longer holds after any change. */
  | 'signature-broken'
  /** The workbook is shared and keeps a log of changes; ours are not in it. */
  | 'shared-workbook'
  /** Written in spite of the sheet's protection, as asked by `allowProtected`. */
  | 'protected-sheet-written'
  /** A part that we cannot adjust may still point at the rows as they were. */
  | 'unadjusted-part';

export interface PatchWarning {
  readonly code: PatchWarningCode;
  /** A sheet's name or a part's path. */
  readonly place: string;
  /** In the user's words. */
  readonly message: string;
}

export interface PatchOptions {
  /**
   * Also write to locked cells of protected sheets. Off by default: the protection is the user's.
   * When on, the result warns of every such sheet; the protection itself stays.
   */
  readonly allowProtected?: boolean;
}

/** Rows that an edit inserted: what stood at `first` now stands `count` further down. */
export interface ShiftedRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

export type PatchResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Edits that took effect, in order. */
      readonly applied: readonly Edit[];
      readonly skipped: readonly SkippedEdit[];
      readonly shifted: readonly ShiftedRows[];
      readonly warnings: readonly PatchWarning[];
      /** Parts whose content differs, came or went. */
      readonly changedParts: readonly string[];
    }
  /** Some edits cannot be done: nothing was. */
  | { readonly ok: false; readonly kind: 'conflict'; readonly conflicts: readonly PatchConflict[] }
  /** The file cannot be patched at all. */
  | { readonly ok: false; readonly kind: 'refused'; readonly refusal: Refusal };

/** The user's words for what a patch leaves behind. */
export const WARNING_TEXTS: Readonly<Record<PatchWarningCode, string>> = {
  'signature-broken': '文件带有数字签名，修改后签名失效，需要重新签名。',
  'shared-workbook': '这是共享工作簿，本次修改没有记入它的修订记录。',
  'protected-sheet-written': '该工作表设有保护，已按要求写入锁定的单元格，保护仍然有效。',
  'unadjusted-part': '插入行以后，这一部分中的引用无法自动调整，请人工核对。',
};

export function warningOf(code: PatchWarningCode, place: string): PatchWarning {
  return { code, place, message: WARNING_TEXTS[code] };
}
