import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { ownStyleOf } from './univer-read';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Parameters of the engine's mutations, as far as they carry formats or merged areas. */
export interface MutationParameters {
  subUnitId?: string;
  cellValue?: Matrix;
  ranges?: IRange[];
  from?: { subUnitId: string; value: Matrix };
  to?: { subUnitId: string; value: Matrix };
}

type SheetOf = (sheetId: string) => FWorksheet | null;

/** The cell's own style, with the number format that the change brings, if it brings one. */
function ownStyle(sheet: FWorksheet, row: number, column: number, given: Nullable<ICellData>): IStyleData {
  const { n, ...own } = ownStyleOf(sheet, row + 1, column + 1);
  const styles = sheet.getWorkbook().getStyles();
  const brought = given?.s === undefined || given.s === null ? null : styles.get(given.s);
  const numberFormat = brought ? brought.n : n;
  // Only a null takes away the number format that the cell has.
  return { ...own, n: numberFormat ?? null };
}

function keepLooks(sheet: FWorksheet | null, matrix: Matrix | undefined, isMove: boolean): void {
  if (!sheet || !matrix) return;
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, given] of Object.entries(line)) {
      // What leaves a cell's look alone needs no care; a move takes the whole cell along.
      if (!isMove && given?.s === undefined) continue;
      const s = ownStyle(sheet, Number(row), Number(column), isMove && !given ? null : given);
      line[Number(column)] = given ? { ...given, s } : { v: null, f: null, si: null, p: null, t: null, s };
    }
  }
}

/**
 * Takes formats and merged areas out of a change that the user makes (a paste, a fill, a move), so that the grid shows
 * what will be in the file: contents and number formats. The parameters are changed in place, before they take effect.
 */
export function keepOnlyContent(mutation: string, parameters: MutationParameters, sheetOf: SheetOf): void {
  switch (mutation) {
    case 'sheet.mutation.set-range-values':
      keepLooks(sheetOf(parameters.subUnitId ?? ''), parameters.cellValue, false);
      return;
    case 'sheet.mutation.move-range':
      keepLooks(sheetOf(parameters.from?.subUnitId ?? ''), parameters.from?.value, true);
      keepLooks(sheetOf(parameters.to?.subUnitId ?? ''), parameters.to?.value, true);
      return;
    case 'sheet.mutation.add-worksheet-merge':
    case 'sheet.mutation.remove-worksheet-merge':
      parameters.ranges = [];
      return;
  }
}
