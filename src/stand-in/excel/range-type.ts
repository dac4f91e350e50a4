import {
  formatRange,
  MAXIMUM_COLUMN,
  MAXIMUM_ROW,
  type Range,
  rangesOverlap,
} from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../document/move-lines';
import { addressOf, parseAddressOn, type RangeTarget } from '../document/range-target';
import type { SheetState } from '../document/sheet-state';
import { HostError, UnknownApiError } from '../host-error';
import type { Session, StandInType } from '../type-table';
import { documentOf, grid, invalidArgument } from './access';
import { conditionalFormatCollectionType } from './conditional-format-types';
import { dataValidationType } from './data-validation-type';
import { rangeAreasType } from './range-areas-type';
import { rangeFormatType } from './range-format-types';
import { worksheetType } from './worksheet-type';

const VALUE_TYPES: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Double',
  boolean: 'Boolean',
};

function valueType(target: RangeTarget, session: Session, row: number, column: number): string {
  const value = documentOf(session).cell(target.sheet, row, column).value;
  if (value === null) return 'Empty';
  return VALUE_TYPES[typeof value] ?? 'Error';
}

/** True or false when all rows (columns) agree, else null, as Excel answers for mixed ranges. */
function allHidden(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= from && line <= to) count++;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function mergedAreas(target: RangeTarget): { sheet: SheetState; areas: readonly Range[] } | null {
  const areas = target.sheet.merges.filter((merge) => rangesOverlap(merge, target.area));
  // As documented: more than 512 merged areas in the range are not told.
  if (areas.length > 512) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  }
  return areas.length > 0 ? { sheet: target.sheet, areas } : null;
}

/** Contiguous blocks of cells whose row and column are not hidden. */
function visibleAreas(target: RangeTarget): { sheet: SheetState; areas: readonly Range[] } | null {
  const { sheet, area } = target;
  const spans = (from: number, to: number, hidden: ReadonlySet<number>) => {
    const found: [number, number][] = [];
    for (let line = from; line <= to; line++) {
      if (hidden.has(line)) continue;
      const last = found.at(-1);
      if (last && last[1] === line - 1) last[1] = line;
      else found.push([line, line]);
    }
    return found;
  };
  const columns = spans(area.left, area.right, sheet.hiddenColumns);
  const areas = spans(area.top, area.bottom, sheet.hiddenRows).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
  return areas.length > 0 ? { sheet, areas } : null;
}

/** Cells with any validation, neighbours in one column taken together as Excel does. */
function validatedAreas(target: RangeTarget): { sheet: SheetState; areas: readonly Range[] } | null {
  const { sheet, area } = target;
  const found = sheet.validations
    .map((validation) => validation.area)
    .filter((held) => rangesOverlap(held, area))
    .sort((first, second) => first.left - second.left || first.top - second.top);
  const areas: Range[] = [];
  for (const held of found) {
    const last = areas.at(-1);
    const continues =
      last && last.left === held.left && last.right === held.right && last.bottom + 1 === held.top;
    if (last && continues) areas[areas.length - 1] = { ...last, bottom: held.bottom };
    else areas.push(held);
  }
  return areas.length > 0 ? { sheet, areas } : null;
}

/** Excel moves whole rows or columns here; a part of them would tear a sheet apart and is not played. */
function wholeLines(area: Range): 'rows' | 'columns' | null {
  if (area.left === 1 && area.right === MAXIMUM_COLUMN) return 'rows';
  return area.top === 1 && area.bottom === MAXIMUM_ROW ? 'columns' : null;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** `Excel.Range` */
export const rangeType: StandInType = {
  name: 'Range',
  isReferenced: true,
  properties: {
    Address: { set: '1.1', isDefault: true, read: (target: RangeTarget) => addressOf(target) },
    AddressLocal: { set: '1.1', isDefault: true, read: (target: RangeTarget) => addressOf(target) },
    CellCount: {
      set: '1.1',
      isDefault: true,
      read: ({ area }: RangeTarget) => {
        const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    RowIndex: { set: '1.1', isDefault: true, read: ({ area }: RangeTarget) => area.top - 1 },
    ColumnIndex: { set: '1.1', isDefault: true, read: ({ area }: RangeTarget) => area.left - 1 },
    RowCount: { set: '1.1', isDefault: true, read: ({ area }: RangeTarget) => area.bottom - area.top + 1 },
    ColumnCount: { set: '1.1', isDefault: true, read: ({ area }: RangeTarget) => area.right - area.left + 1 },
    Values: {
      set: '1.1',
      isDefault: true,
      read: (target: RangeTarget, session) =>
        grid(target, (row, column) => documentOf(session).wireValue(target.sheet, row, column)),
      write: (target: RangeTarget, value, session) => documentOf(session).write(target, value, true),
    },
    Formulas: {
      set: '1.1',
      isDefault: true,
      read: (target: RangeTarget, session) =>
        grid(target, (row, column) => documentOf(session).wireFormula(target.sheet, row, column)),
      write: (target: RangeTarget, value, session) => documentOf(session).write(target, value, true),
    },
    Text: {
      set: '1.1',
      isDefault: true,
      read: (target: RangeTarget, session) =>
        grid(target, (row, column) => documentOf(session).text(target.sheet, row, column)),
    },
    NumberFormat: {
      set: '1.1',
      isDefault: true,
      read: (target: RangeTarget, session) =>
        grid(target, (row, column) => documentOf(session).cell(target.sheet, row, column).numberFormat),
      write: (target: RangeTarget, value, session) => documentOf(session).writeNumberFormats(target, value),
    },
    ValueTypes: {
      set: '1.1',
      isDefault: true,
      read: (target: RangeTarget, session) =>
        grid(target, (row, column) => valueType(target, session, row, column)),
    },
    RowHidden: {
      set: '1.2',
      isDefault: true,
      read: ({ sheet, area }: RangeTarget) => allHidden(area.top, area.bottom, sheet.hiddenRows),
    },
    ColumnHidden: {
      set: '1.2',
      isDefault: true,
      read: ({ sheet, area }: RangeTarget) => allHidden(area.left, area.right, sheet.hiddenColumns),
    },
    HasSpill: {
      set: '1.12',
      read: ({ sheet, area }: RangeTarget) =>
        sheet.cells.get(cellKey(area.top, area.left))?.isSpilled ?? false,
    },
  },
  navigation: {
    Worksheet: { set: '1.1', type: () => worksheetType, open: ({ sheet }: RangeTarget) => sheet },
    Format: {
      set: '1.1',
      type: () => rangeFormatType,
      open: ({ sheet, area }: RangeTarget) => ({ sheet, areas: [area] }),
    },
    ConditionalFormats: {
      set: '1.6',
      type: () => conditionalFormatCollectionType,
      open: (target: RangeTarget) => target,
    },
    DataValidation: { set: '1.8', type: () => dataValidationType, open: (target: RangeTarget) => target },
  },
  methods: {
    GetCell: {
      set: '1.1',
      type: () => rangeType,
      call: ({ sheet, area }: RangeTarget, [row, column]) => {
        const top = area.top + whole(row);
        const left = area.left + whole(column);
        return { sheet, area: { top, left, bottom: top, right: left } };
      },
    },
    GetEntireRow: {
      set: '1.1',
      type: () => rangeType,
      call: ({ sheet, area }: RangeTarget) => parseAddressOn(sheet, `${area.top}:${area.bottom}`),
    },
    GetUsedRangeOrNullObject: {
      set: '1.4',
      type: () => rangeType,
      call: ({ sheet, area }: RangeTarget, _parameters, session) => {
        const used = documentOf(session).usedRange(sheet);
        if (!used || !rangesOverlap(used, area)) return null;
        return {
          sheet,
          area: {
            top: Math.max(used.top, area.top),
            left: Math.max(used.left, area.left),
            bottom: Math.min(used.bottom, area.bottom),
            right: Math.min(used.right, area.right),
          },
        };
      },
    },
    GetMergedAreasOrNullObject: {
      set: '1.13',
      type: () => rangeAreasType,
      call: (target: RangeTarget) => mergedAreas(target),
    },
    GetSpecialCellsOrNullObject: {
      set: '1.9',
      type: () => rangeAreasType,
      call: (target: RangeTarget, [kind]) => {
        if (kind === 'DataValidations') return validatedAreas(target);
        if (kind === 'Visible') return visibleAreas(target);
        throw new UnknownApiError(`Range.getSpecialCellsOrNullObject(${String(kind)})`);
      },
    },
    Select: {
      set: '1.1',
      call: ({ sheet, area }: RangeTarget, _parameters, session) => {
        const document = documentOf(session);
        if (document.active !== sheet) {
          document.active = sheet;
          document.tell({ kind: 'sheet-activated', sheet });
        }
        document.select(sheet, area);
      },
    },
    Clear: {
      set: '1.1',
      call: (target: RangeTarget, [what], session) => {
        if (what !== 'Contents') throw new UnknownApiError(`Range.clear(${String(what)})`);
        documentOf(session).clear(target);
      },
    },
    Insert: {
      set: '1.1',
      type: () => rangeType,
      call: ({ sheet, area }: RangeTarget, [shift], session) => {
        const document = documentOf(session);
        const lines = wholeLines(area);
        if (lines === 'rows' && shift === 'Down')
          insertRows(document, sheet, area.top, area.bottom - area.top + 1, true);
        else if (lines === 'columns' && shift === 'Right')
          insertColumns(document, sheet, area.left, area.right - area.left + 1, true);
        else throw new UnknownApiError(`Range.insert(${String(shift)}) of ${formatRange(area)}`);
        return { sheet, area };
      },
    },
    Delete: {
      set: '1.1',
      call: ({ sheet, area }: RangeTarget, [shift], session) => {
        const document = documentOf(session);
        const lines = wholeLines(area);
        if (lines === 'rows' && shift === 'Up')
          deleteRows(document, sheet, area.top, area.bottom - area.top + 1, true);
        else if (lines === 'columns' && shift === 'Left')
          deleteColumns(document, sheet, area.left, area.right - area.left + 1, true);
        else throw new UnknownApiError(`Range.delete(${String(shift)}) of ${formatRange(area)}`);
      },
    },
    Merge: {
      set: '1.2',
      call: ({ sheet, area }: RangeTarget, [across], session) => {
        documentOf(session).demandWritable(sheet, null);
        if (across === true) {
          for (let row = area.top; row <= area.bottom; row++)
            sheet.merges.push({ ...area, top: row, bottom: row });
        } else {
          sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, area));
          sheet.merges.push(area);
        }
      },
    },
    Unmerge: {
      set: '1.2',
      call: ({ sheet, area }: RangeTarget, _parameters, session) => {
        documentOf(session).demandWritable(sheet, null);
        sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, area));
      },
    },
    CopyFrom: {
      set: '1.9',
      call: ({ sheet, area }: RangeTarget, [source, what], session) => {
        if (what !== 'Formats' || typeof source !== 'string')
          throw new UnknownApiError(`Range.copyFrom(${String(what)})`);
        const document = documentOf(session);
        document.demandWritable(sheet, area);
        const from = parseAddressOn(sheet, source).area;
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const sourceRow = from.top + ((row - area.top) % (from.bottom - from.top + 1));
            const sourceColumn = from.left + ((column - area.left) % (from.right - from.left + 1));
            const { numberFormat } = document.cell(sheet, sourceRow, sourceColumn);
            sheet.cells.set(cellKey(row, column), { ...document.cell(sheet, row, column), numberFormat });
            const format = sheet.formats.get(cellKey(sourceRow, sourceColumn)) ?? {};
            sheet.formats.set(cellKey(row, column), {
              ...format,
              copiedFrom: { row: sourceRow, column: sourceColumn },
            });
          }
        }
      },
    },
  },
};
