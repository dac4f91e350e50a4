import { MAXIMUM_COLUMN, MAXIMUM_ROW } from '../../core/sheet/address';
import { parseAddressOn } from '../document/range-target';
import type { SheetState } from '../document/sheet-state';
import { UnknownApiError } from '../host-error';
import type { StandInType } from '../type-table';
import { documentOf, invalidArgument, itemNotFound } from './access';
import { eventMethods, WORKBOOK_TARGET } from './event-registration';
import { pageLayoutType } from './page-layout-type';
import { rangeAreasType } from './range-areas-type';
import { rangeType } from './range-type';

/** Excel takes addresses of several areas up to this length. */
const LONGEST_ADDRESS = 8192;

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

const protectionType: StandInType = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { set: '1.2', isDefault: true, read: (sheet: SheetState) => sheet.isProtected },
  },
  navigation: {},
  methods: {},
};

const autoFilterType: StandInType = {
  name: 'AutoFilter',
  properties: {
    Enabled: { set: '1.9', isDefault: true, read: () => false },
    IsDataFiltered: { set: '1.9', isDefault: true, read: () => false },
  },
  navigation: {},
  methods: {},
};

/** `Excel.Worksheet` */
export const worksheetType: StandInType = {
  name: 'Worksheet',
  id: (sheet: SheetState) => sheet.id,
  properties: {
    Id: { set: '1.1', isDefault: true, read: (sheet: SheetState) => sheet.id },
    Name: {
      set: '1.1',
      isDefault: true,
      read: (sheet: SheetState) => sheet.name,
      write: (sheet: SheetState, value, session) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        sheet.name = value;
        documentOf(session).tell({ kind: 'sheet-changed', sheet });
      },
    },
    Position: {
      set: '1.1',
      isDefault: true,
      read: (sheet: SheetState, session) => documentOf(session).sheets.indexOf(sheet),
    },
    Visibility: { set: '1.1', isDefault: true, read: (sheet: SheetState) => VISIBILITIES[sheet.visibility] },
    ShowGridlines: { set: '1.8', isDefault: true, read: () => true, write: () => {} },
  },
  navigation: {
    Protection: { set: '1.2', type: () => protectionType, open: (sheet: SheetState) => sheet },
    AutoFilter: { set: '1.9', type: () => autoFilterType, open: (sheet: SheetState) => sheet },
    PageLayout: { set: '1.9', type: () => pageLayoutType, open: (sheet: SheetState) => sheet },
  },
  methods: {
    GetRange: {
      set: '1.1',
      type: () => rangeType,
      call: (sheet: SheetState, [address]) => {
        if (address === null || address === undefined) {
          return { sheet, area: { top: 1, left: 1, bottom: MAXIMUM_ROW, right: MAXIMUM_COLUMN } };
        }
        if (typeof address !== 'string') throw invalidArgument();
        return parseAddressOn(sheet, address);
      },
    },
    GetRanges: {
      set: '1.9',
      type: () => rangeAreasType,
      call: (sheet: SheetState, [addresses]) => {
        if (typeof addresses !== 'string' || addresses.length > LONGEST_ADDRESS) throw invalidArgument();
        return { sheet, areas: addresses.split(',').map((address) => parseAddressOn(sheet, address).area) };
      },
    },
    GetNextOrNullObject: {
      set: '1.5',
      type: () => worksheetType,
      call: (sheet: SheetState, [visibleOnly], session) => {
        if (visibleOnly === true) throw new UnknownApiError('Worksheet.getNextOrNullObject(true)');
        const { sheets } = documentOf(session);
        return sheets[sheets.indexOf(sheet) + 1] ?? null;
      },
    },
    GetRangeByIndexes: {
      set: '1.7',
      type: () => rangeType,
      call: (sheet: SheetState, [row, column, rows, columns]) => {
        const numbers = [row, column, rows, columns].map(Number);
        const [top = 0, left = 0, height = 0, width = 0] = numbers;
        if (numbers.some((number) => !Number.isInteger(number)) || height < 1 || width < 1)
          throw invalidArgument();
        return { sheet, area: { top: top + 1, left: left + 1, bottom: top + height, right: left + width } };
      },
    },
    GetCell: {
      set: '1.1',
      type: () => rangeType,
      call: (sheet: SheetState, [row, column]) => {
        const top = Number(row) + 1;
        const left = Number(column) + 1;
        return { sheet, area: { top, left, bottom: top, right: left } };
      },
    },
    GetUsedRangeOrNullObject: {
      set: '1.4',
      type: () => rangeType,
      call: (sheet: SheetState, _parameters, session) => {
        const area = documentOf(session).usedRange(sheet);
        return area && { sheet, area };
      },
    },
    Activate: {
      set: '1.1',
      call: (sheet: SheetState, _parameters, session) => {
        const document = documentOf(session);
        if (sheet.visibility !== 'visible') throw invalidArgument();
        document.active = sheet;
        document.tell({ kind: 'sheet-activated', sheet });
      },
    },
    Delete: {
      set: '1.1',
      call: (sheet: SheetState, _parameters, session) => documentOf(session).deleteSheet(sheet),
    },
    ...eventMethods(
      [
        ['DataChanged', '1.7'],
        ['Activated', '1.7'],
        ['Deactivated', '1.7'],
        ['SelectionChanged', '1.7'],
      ],
      (sheet: SheetState) => sheet.id,
    ),
  },
};

/** `Excel.WorksheetCollection` */
export const worksheetCollectionType: StandInType = {
  name: 'WorksheetCollection',
  properties: {},
  navigation: {},
  methods: {
    Add: {
      set: '1.1',
      type: () => worksheetType,
      call: (_workbook: never, [name], session) =>
        documentOf(session).addSheet(typeof name === 'string' ? name : null),
    },
    GetActiveWorksheet: {
      set: '1.1',
      type: () => worksheetType,
      call: (_workbook: never, _parameters, session) => documentOf(session).active,
    },
    GetItemOrNullObject: {
      set: '1.4',
      type: () => worksheetType,
      call: (_workbook: never, [key], session) => documentOf(session).sheetBy(String(key)),
    },
    GetCount: {
      set: '1.4',
      call: (_workbook: never, [visibleOnly], session) =>
        documentOf(session).sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible')
          .length,
    },
    GetFirst: {
      set: '1.5',
      type: () => worksheetType,
      call: (_workbook: never, [visibleOnly], session) => {
        if (visibleOnly === true) throw new UnknownApiError('WorksheetCollection.getFirst(true)');
        return documentOf(session).sheets[0];
      },
    },
    ...eventMethods(
      [
        ['DataChanged', '1.9'],
        ['Activated', '1.7'],
        ['Deactivated', '1.7'],
        ['Added', '1.7'],
        ['Deleted', '1.7'],
        ['SelectionChanged', '1.9'],
      ],
      () => WORKBOOK_TARGET,
    ),
  },
  indexer: {
    set: '1.1',
    call: (_workbook: never, key, session) => {
      const sheet = documentOf(session).sheetBy(String(key));
      if (!sheet) throw itemNotFound();
      return sheet;
    },
  },
  items: { type: () => worksheetType, list: (_workbook: never, session) => documentOf(session).sheets },
};
