import type { Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import type { FormatState, SheetState } from '../document/sheet-state';
import type { StandInProperty, StandInType } from '../type-table';
import { documentOf, invalidArgument } from './access';

/** The cells whose format is meant: those of a range, or of several. */
export interface FormattedCells {
  readonly sheet: SheetState;
  readonly areas: readonly Range[];
}

function eachKey({ areas }: FormattedCells): number[] {
  const keys: number[] = [];
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) keys.push(cellKey(row, column));
    }
  }
  return keys;
}

/** A formatting member that is kept cell by cell; reading a mixed range answers null, as Excel does. */
function member<Key extends keyof FormatState>(
  key: Key,
  byDefault: FormatState[Key],
  accepts: (value: unknown) => value is NonNullable<FormatState[Key]>,
): StandInProperty {
  return {
    set: '1.1',
    isDefault: true,
    read: (target: FormattedCells) => {
      const values = new Set(
        eachKey(target).map((cell) => target.sheet.formats.get(cell)?.[key] ?? byDefault),
      );
      return values.size === 1 ? ([...values][0] ?? null) : null;
    },
    write: (target: FormattedCells, value, session) => {
      if (!accepts(value)) throw invalidArgument();
      documentOf(session).demandWritable(target.sheet, null);
      for (const cell of eachKey(target)) {
        target.sheet.formats.set(cell, { ...target.sheet.formats.get(cell), [key]: value });
      }
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTruth = (value: unknown): value is boolean => typeof value === 'boolean';

const rangeFillType: StandInType = {
  name: 'RangeFill',
  properties: { Color: member('fillColor', '#FFFFFF', isText) },
  navigation: {},
  methods: {},
};

const rangeFontType: StandInType = {
  name: 'RangeFont',
  properties: {
    Bold: member('fontBold', false, isTruth),
    Size: member('fontSize', 11, isNumber),
    Name: member('fontName', '宋体', isText),
    Color: member('fontColor', '#000000', isText),
  },
  navigation: {},
  methods: {},
};

interface BorderTarget {
  readonly range: FormattedCells;
}

const rangeBorderType: StandInType = {
  name: 'RangeBorder',
  id: () => 'border',
  properties: {
    Style: {
      set: '1.1',
      isDefault: true,
      read: ({ range }: BorderTarget) =>
        eachKey(range).every((cell) => range.sheet.formats.get(cell)?.hasBorders) ? 'Continuous' : 'None',
      write: ({ range }: BorderTarget, value, session) => {
        documentOf(session).demandWritable(range.sheet, null);
        for (const cell of eachKey(range)) {
          range.sheet.formats.set(cell, { ...range.sheet.formats.get(cell), hasBorders: value !== 'None' });
        }
      },
    },
    // As Excel does, a colour on a border of style None makes it Continuous; the colour itself is not kept.
    Color: {
      set: '1.1',
      read: () => '#000000',
      write: ({ range }: BorderTarget) => {
        for (const cell of eachKey(range)) {
          range.sheet.formats.set(cell, { ...range.sheet.formats.get(cell), hasBorders: true });
        }
      },
    },
  },
  navigation: {},
  methods: {},
};

const rangeBorderCollectionType: StandInType = {
  name: 'RangeBorderCollection',
  properties: {},
  navigation: {},
  methods: {},
  indexer: { set: '1.1', call: (range: FormattedCells) => ({ range }) },
  items: { type: () => rangeBorderType, list: (range: FormattedCells) => [{ range }] },
};

const formatProtectionType: StandInType = {
  name: 'FormatProtection',
  properties: {
    Locked: {
      set: '1.2',
      isDefault: true,
      read: (target: FormattedCells) => {
        const unlocked = eachKey(target).filter((cell) => target.sheet.unlocked.has(cell)).length;
        if (unlocked === 0) return true;
        return unlocked === eachKey(target).length ? false : null;
      },
    },
  },
  navigation: {},
  methods: {},
};

/** `Excel.RangeFormat`: what laying out a new sheet needs. */
export const rangeFormatType: StandInType = {
  name: 'RangeFormat',
  properties: {
    WrapText: member('wrapText', false, isTruth),
    HorizontalAlignment: member('horizontalAlignment', 'General', isText),
    VerticalAlignment: member('verticalAlignment', 'Bottom', isText),
    RowHeight: {
      set: '1.2',
      isDefault: true,
      read: ({ sheet, areas }: FormattedCells) => sheet.rowHeights.get(areas[0]?.top ?? 1) ?? 15,
      write: ({ sheet, areas }: FormattedCells, value) => {
        if (!isNumber(value)) throw invalidArgument();
        for (const { top, bottom } of areas) {
          for (let row = top; row <= bottom; row++) sheet.rowHeights.set(row, value);
        }
      },
    },
    ColumnWidth: {
      set: '1.2',
      isDefault: true,
      read: ({ sheet, areas }: FormattedCells) => sheet.columnWidths.get(areas[0]?.left ?? 1) ?? 48,
      write: ({ sheet, areas }: FormattedCells, value) => {
        if (!isNumber(value)) throw invalidArgument();
        for (const { left, right } of areas) {
          for (let column = left; column <= right; column++) sheet.columnWidths.set(column, value);
        }
      },
    },
  },
  navigation: {
    Fill: { set: '1.1', type: () => rangeFillType, open: (target: FormattedCells) => target },
    Font: { set: '1.1', type: () => rangeFontType, open: (target: FormattedCells) => target },
    Borders: { set: '1.1', type: () => rangeBorderCollectionType, open: (target: FormattedCells) => target },
    Protection: { set: '1.2', type: () => formatProtectionType, open: (target: FormattedCells) => target },
  },
  methods: {
    AutofitRows: { set: '1.2', call: () => {} },
  },
};
