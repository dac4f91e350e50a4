import { describe, expect, it } from 'vitest';
import { StandInDocument } from '../../../src/stand-in/document/document';
import { GridSync } from '../../../src/workbench/document/grid-sync';
import type { Grid, GridListener, GridSizes } from '../../../src/workbench/grid/grid';
import { PLAIN_CELL } from '../../../src/workbench/grid/look';
import { columnPixels } from '../../../src/workbench/grid/read-sheet-look';

/** A grid that only remembers what it was told. */
function openGrid(document: StandInDocument) {
  const told: (readonly unknown[])[] = [];
  let listener: GridListener | null = null;
  const note =
    (name: string) =>
    (...given: readonly unknown[]) =>
      void told.push([name, ...given]);
  const grid: Grid = {
    open: async () => {},
    listen: (given) => {
      listener = given;
    },
    writeCells: () => {},
    insertRows: () => {},
    deleteRows: () => {},
    setMerges: note('merges'),
    setRowHeights: (_, heights) => heights.size > 0 && told.push(['heights', Object.fromEntries(heights)]),
    setColumnWidths: (_, widths) => widths.size > 0 && told.push(['widths', Object.fromEntries(widths)]),
    setLooks: (_, looks) => looks.length > 0 && told.push(['looks', looks]),
    copyLook: () => {},
    setOverlays: () => {},
    addSheet: (sheet) => told.push(['sheet', sheet.name]),
    removeSheet: () => {},
    activate: () => {},
    shown: () => [],
    select: () => {},
    zoom: () => {},
    placeOf: () => null,
    noteAt: () => null,
    endEditing: async () => {},
    undo: () => {},
    redo: () => {},
    focus: () => {},
    settled: async () => {},
    setProtected: () => {},
  };
  const sync = new GridSync(
    document,
    grid,
    { cells: [PLAIN_CELL], sheets: new Map(), digitWidth: 8 },
    {
      changed: () => told.push(['changed']),
      selected: () => {},
      activated: () => {},
      refused: () => {},
      editing: () => {},
      pointedAt: () => {},
    },
  );
  const resize = (sheetId: string, sizes: Partial<GridSizes>) =>
    listener?.resized(sheetId, { rows: [], columns: [], ...sizes });
  return { sync, told, resize };
}

function emptyBook(): StandInDocument {
  return new StandInDocument({ sheets: [], date1904: false, definedNames: [] });
}

describe('a sheet that the add-in makes', () => {
  it('stands in the grid with its widths, heights, merges and looks as soon as the add-in is done', async () => {
    const document = emptyBook();
    const { sync, told } = openGrid(document);
    await sync.open();
    const sheet = document.addSheet('自评表');
    sheet.columnWidths.set(2, 75);
    sheet.rowHeights.set(1, 30);
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 3 });
    sheet.formats.set(65537, { fontBold: true });
    sync.flush();
    expect(told).toContainEqual(['sheet', '自评表']);
    expect(told).toContainEqual(['widths', { 2: 100 }]);
    expect(told).toContainEqual(['heights', { 1: 30 }]);
    expect(told).toContainEqual(['merges', sheet.id, sheet.merges]);
    expect(told.some(([name]) => name === 'looks')).toBe(true);
    const before = told.length;
    sync.flush();
    expect(told).toHaveLength(before);
  });
});

describe('sizes that the user changes', () => {
  it('are kept in the units of the file, and forgotten when they are what they were', async () => {
    const document = new StandInDocument({
      date1904: false,
      definedNames: [],
      sheets: [
        {
          name: '自评表',
          usedRange: null,
          visibility: 'visible',
          isProtected: false,
          cells: new Map(),
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      ],
    });
    const { sync, told, resize } = openGrid(document);
    await sync.open();
    const { id, userSizes } = document.active;
    resize(id, { columns: [{ column: 3, width: 131, isAsOpened: false }] });
    resize(id, {
      rows: [
        { row: 2, height: 40, isAsOpened: false },
        { row: 4, height: null, isAsOpened: false },
      ],
    });
    expect(columnPixels(userSizes.columns.get(3) ?? 0, 8)).toBe(131);
    expect([...userSizes.rows]).toEqual([
      [2, 40],
      [4, null],
    ]);
    expect(told.filter(([name]) => name === 'changed')).toHaveLength(2);
    resize(id, { columns: [{ column: 3, width: 100, isAsOpened: true }] });
    resize(id, { rows: [{ row: 2, height: 20, isAsOpened: true }] });
    expect([userSizes.columns.size, [...userSizes.rows.keys()]]).toEqual([0, [4]]);
  });
});
