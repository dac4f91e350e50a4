import type { Workbook } from '../../../core/sheet/sheet';
import type { Refusal } from '../refusal';

/** Where a sheet stands in its file, for whoever changes the file. */
export interface SheetSource {
  readonly sheet: string;
  /** `xl/worksheets/sheet1.xml`; '' for a .xls, which has no parts. */
  readonly part: string;
  readonly relationshipId: string;
}

/** A workbook read, or why not. `format` says how the file is built, whatever its name ends in. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      readonly format: 'ooxml' | 'xls';
      readonly sources: readonly SheetSource[];
    }
  | { readonly ok: false; readonly refusal: Refusal };
