import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import type { IRenderManagerService } from '@univerjs/engine-render';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Range } from '../../core/sheet/address';
import type { GridCell, ShownCell } from './grid';
import { fromUniverRange } from './univer-book';

/** The style of a cell (counted from 1) itself: without the marks laid over it, which are not to be kept in it. */
export function ownStyleOf(sheet: FWorksheet, row: number, column: number): IStyleData {
  const raw = sheet.getSheet().getCellRaw(row - 1, column - 1);
  return sheet.getWorkbook().getStyles().getStyleByCell(raw) ?? {};
}

/** What the rich text of a cell says, if it has one. */
function richText(data: Nullable<Pick<ICellData, 'p'>>): string | undefined {
  return data?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** The cells of an area as they are drawn: number formats and overlays applied, of a merge only its first cell. */
export function readShownCells(sheet: FWorksheet | null, area: Range): readonly ShownCell[] {
  if (!sheet) return [];
  const worksheet = sheet.getSheet();
  const cells: ShownCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const merged = worksheet.getMergedCell(row - 1, column - 1);
      const merge = merged ? fromUniverRange(merged) : null;
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const data = worksheet.getCell(row - 1, column - 1);
      const style = worksheet.getComposedCellStyleByCellData(row - 1, column - 1, data);
      const box = merge ?? { top: row, left: column, bottom: row, right: column };
      let [width, height] = [0, 0];
      for (let at = box.left; at <= box.right; at++) {
        if (worksheet.getColVisible(at - 1)) width += worksheet.getColumnWidth(at - 1);
      }
      for (let at = box.top; at <= box.bottom; at++) {
        if (worksheet.getRowVisible(at - 1)) height += worksheet.getRowHeight(at - 1);
      }
      cells.push({
        row,
        column,
        text: richText(data) ?? String(data?.v ?? ''),
        fill: style.bg?.rgb ?? null,
        wraps: style.tb === WrapStrategy.WRAP,
        merge,
        width,
        height,
      });
    }
  }
  return cells;
}

/** The cells of a sheet at the places that a change names, as they are now. */
export function readGridCells(
  sheet: FWorksheet | null,
  matrix: IObjectMatrixPrimitiveType<unknown>,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  if (!sheet) return cells;
  for (const [row, line] of Object.entries(matrix)) {
    for (const column of Object.keys(line ?? {})) {
      const range = sheet.getRange(Number(row), Number(column));
      // As stored: what the grid shows of it is formatted.
      const data = sheet.getSheet().getCellRaw(Number(row), Number(column));
      const style = range.getCellStyleData();
      const text = richText(data);
      const raw = text ?? data?.v ?? null;
      cells.push({
        row: Number(row) + 1,
        column: Number(column) + 1,
        value:
          data?.t === CellValueType.BOOLEAN && typeof raw === 'number' ? raw !== 0 : raw === '' ? null : raw,
        formula: data?.f || data?.si ? range.getFormula().replace(/^=/, '') : null,
        numberFormat: style?.n?.pattern ?? 'General',
      });
    }
  }
  return cells;
}

type Render = ReturnType<IRenderManagerService['getRenderById']>;

/** Where a cell (counted from 1) or its merge stands in the page, in pixels; null before anything is drawn. */
export function placeInPage(render: Render, row: number, column: number): DOMRect | null {
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport('viewMain');
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !skeleton || !viewport || !canvas) return null;
  const { isMergedMainCell, mergeInfo, ...cell } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
  const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const x = canvas.left + (startX - viewport.viewportScrollX) * scaleX;
  const y = canvas.top + (startY - viewport.viewportScrollY) * scaleY;
  return new DOMRect(x, y, (endX - startX) * scaleX, (endY - startY) * scaleY);
}
