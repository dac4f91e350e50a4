import { CellValueType, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { IRenderManagerService } from '@univerjs/engine-render';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridCell } from './grid';

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
      const text = data?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
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
