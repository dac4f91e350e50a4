import type { ICellDataForSheetInterceptor, IStyleData } from '@univerjs/core';
import { cellKey } from '../../core/sheet/sheet';
import type { GridOverlay } from './grid';
import { univerStyle } from './univer-style';

/** What is laid over the cells of each sheet, ready to be drawn. */
export class Overlays {
  private readonly sheets = new Map<string, Map<number, IStyleData>>();
  /** Nothing is to be laid over the cells at the moment. */
  isLifted = false;

  /** Replaces the overlays of a sheet; of two over one cell the first one counts, as in Excel. */
  set(sheetId: string, overlays: readonly GridOverlay[]): void {
    const cells = new Map<number, IStyleData>();
    for (const overlay of [...overlays].reverse()) this.lay(cells, overlay);
    this.sheets.set(sheetId, cells);
  }

  /** Does something with the overlays out of the way: a row that is put in takes the look of the one above, without its marks. */
  lifted(work: () => void): void {
    this.isLifted = true;
    try {
      work();
    } finally {
      this.isLifted = false;
    }
  }

  private lay(cells: Map<number, IStyleData>, overlay: GridOverlay): void {
    const { area, fill, color, bold, border } = overlay;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const edges = border ? { top: border, right: border, bottom: border, left: border } : {};
        cells.set(cellKey(row, column), univerStyle({ fill, color, edges, ...(bold ? { bold } : {}) }));
      }
    }
  }

  /** The cell as shown: its own data with the overlay's style on top. Rows and columns count from 0. */
  over(
    sheetId: string,
    row: number,
    column: number,
    cell: ICellDataForSheetInterceptor | null | undefined,
    styleOf: (style: unknown) => IStyleData | null | undefined,
  ): ICellDataForSheetInterceptor | null | undefined {
    const style = this.sheets.get(sheetId)?.get(cellKey(row + 1, column + 1));
    if (!style || this.isLifted) return cell;
    const own = styleOf(cell?.s) ?? {};
    const { bd, ...rest } = style;
    const s: IStyleData = { ...own, ...rest };
    const borders = { ...own.bd, ...bd };
    if (bd) s.bd = borders;
    return { ...cell, s };
  }
}
