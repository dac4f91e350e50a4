import { type Range, rangesOverlap } from '../../core/sheet/address';

import type { ConditionalFormatState, SheetState } from '../document/sheet-state';
import { UnknownApiError } from '../host-error';
import type { StandInType } from '../type-table';
import { documentOf, invalidArgument, itemNotFound } from './access';
import { rangeAreasType } from './range-areas-type';
import { rangeType } from './range-type';

interface FormatTarget {
  readonly sheet: SheetState;
  readonly format: ConditionalFormatState;
}

interface SideTarget extends FormatTarget {
  readonly side: string;
}

const CUSTOM = 'Custom';

/** One range, or the ranges of a multiple selection. */
export interface FormattedTarget {
  readonly sheet: SheetState;
  readonly area?: Range;
  readonly areas?: readonly Range[];
}

function areasOf({ area, areas }: FormattedTarget): readonly Range[] {
  return areas ?? (area ? [area] : []);
}

function formatsOver(target: FormattedTarget): FormatTarget[] {
  const areas = areasOf(target);
  return target.sheet.conditionalFormats
    .filter((format) => format.areas.some((own) => areas.some((area) => rangesOverlap(own, area))))
    .map((format) => ({ sheet: target.sheet, format }));
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

const ruleType: StandInType = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.formula,
      write: ({ format }: FormatTarget, value) => {
        const formula = text(value);
        format.formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
  },
  navigation: {},
  methods: {},
};

const fillType: StandInType = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.fillColor,
      write: ({ format }: FormatTarget, value) => {
        format.fillColor = text(value);
      },
    },
  },
  navigation: {},
  methods: {},
};

const fontType: StandInType = {
  name: 'ConditionalRangeFont',
  properties: {
    Bold: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.fontBold,
      write: ({ format }: FormatTarget, value) => {
        format.fontBold = value === true;
      },
    },
    Underline: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.fontUnderline,
      write: ({ format }: FormatTarget, value) => {
        format.fontUnderline = text(value);
      },
    },
    Color: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.fontColor,
      write: ({ format }: FormatTarget, value) => {
        format.fontColor = text(value);
      },
    },
  },
  navigation: {},
  methods: {},
};

/** Excel draws conditional borders in thin lines only. */
const CONDITIONAL_BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

function borderOf({ format, side }: SideTarget): { style: string; color: string } {
  format.borders[side] ??= { style: 'None', color: '' };
  return format.borders[side];
}

const borderType: StandInType = {
  name: 'ConditionalRangeBorder',
  properties: {
    Style: {
      set: '1.6',
      isDefault: true,
      read: (target: SideTarget) => borderOf(target).style,
      write: (target: SideTarget, value) => {
        if (!CONDITIONAL_BORDER_STYLES.includes(text(value))) throw invalidArgument();
        borderOf(target).style = text(value);
      },
    },
    Color: {
      set: '1.6',
      isDefault: true,
      read: (target: SideTarget) => borderOf(target).color,
      write: (target: SideTarget, value) => {
        const border = borderOf(target);
        border.color = text(value);
        if (border.style === 'None') border.style = 'Continuous';
      },
    },
  },
  navigation: {},
  methods: {},
};

const SIDES: Readonly<Record<string, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

function side(name: string): StandInType['navigation'][string] {
  return { set: '1.6', type: () => borderType, open: (target: FormatTarget) => ({ ...target, side: name }) };
}

const borderCollectionType: StandInType = {
  name: 'ConditionalRangeBorderCollection',
  properties: {},
  navigation: { Top: side('top'), Bottom: side('bottom'), Left: side('left'), Right: side('right') },
  methods: {},
  indexer: {
    set: '1.6',
    call: (target: FormatTarget, key) => {
      const named = SIDES[String(key)];
      if (!named) throw invalidArgument();
      return { ...target, side: named };
    },
  },
  items: {
    type: () => borderType,
    list: (target: FormatTarget) => Object.values(SIDES).map((named) => ({ ...target, side: named })),
  },
};

const conditionalRangeFormatType: StandInType = {
  name: 'ConditionalRangeFormat',
  properties: {},
  navigation: {
    Fill: { set: '1.6', type: () => fillType, open: (target: FormatTarget) => target },
    Font: { set: '1.6', type: () => fontType, open: (target: FormatTarget) => target },
    Borders: { set: '1.6', type: () => borderCollectionType, open: (target: FormatTarget) => target },
  },
  methods: {},
};

const customType: StandInType = {
  name: 'CustomConditionalFormat',
  properties: {},
  navigation: {
    Rule: { set: '1.6', type: () => ruleType, open: (target: FormatTarget) => target },
    Format: { set: '1.6', type: () => conditionalRangeFormatType, open: (target: FormatTarget) => target },
  },
  methods: {},
};

const conditionalFormatType: StandInType = {
  name: 'ConditionalFormat',
  id: ({ format }: FormatTarget) => format.id,
  properties: {
    Id: { set: '1.6', isDefault: true, read: ({ format }: FormatTarget) => format.id },
    Type: { set: '1.6', isDefault: true, read: ({ format }: FormatTarget) => format.type },
    Priority: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.priority,
      write: ({ format }: FormatTarget, value) => {
        if (typeof value !== 'number') throw invalidArgument();
        format.priority = value;
      },
    },
    StopIfTrue: {
      set: '1.6',
      isDefault: true,
      read: ({ format }: FormatTarget) => format.stopIfTrue,
      write: ({ format }: FormatTarget, value) => {
        format.stopIfTrue = value === true;
      },
    },
  },
  navigation: {
    Custom: {
      set: '1.6',
      type: () => customType,
      open: (target: FormatTarget) => {
        if (target.format.type !== CUSTOM) throw invalidArgument();
        return target;
      },
    },
    CustomOrNullObject: {
      set: '1.6',
      type: () => customType,
      open: (target: FormatTarget) => (target.format.type === CUSTOM ? target : null),
    },
  },
  methods: {
    Delete: {
      set: '1.6',
      call: ({ sheet, format }: FormatTarget, _parameters, session) => {
        documentOf(session).demandWritable(sheet, null);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        documentOf(session).tell({ kind: 'marks', sheet });
      },
    },
    GetRange: {
      set: '1.6',
      type: () => rangeType,
      call: ({ sheet, format }: FormatTarget) => {
        const [area, ...others] = format.areas;
        if (others.length > 0) throw invalidArgument();
        return { sheet, area };
      },
    },
    GetRanges: {
      set: '1.9',
      type: () => rangeAreasType,
      call: ({ sheet, format }: FormatTarget) => ({ sheet, areas: format.areas }),
    },
  },
};

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormatCollectionType: StandInType = {
  name: 'ConditionalFormatCollection',
  properties: {},
  navigation: {},
  methods: {
    Add: {
      set: '1.6',
      type: () => conditionalFormatType,
      call: (target: FormattedTarget, [kind], session) => {
        const { sheet } = target;
        if (kind !== CUSTOM) throw new UnknownApiError(`ConditionalFormatCollection.add(${String(kind)})`);
        const document = documentOf(session);
        document.demandWritable(sheet, null);
        const format: ConditionalFormatState = {
          id: `{${document.nextId().padStart(8, '0')}-0000-0000-0000-000000000000}`,
          areas: areasOf(target),
          type: CUSTOM,
          formula: '',
          fillColor: '',
          fontColor: '',
          fontBold: null,
          fontUnderline: 'None',
          borders: {},
          stopIfTrue: false,
          priority: 0,
        };
        // A new one comes first, as in Excel.
        sheet.conditionalFormats.unshift(format);
        document.tell({ kind: 'marks', sheet });
        return { sheet, format };
      },
    },
    GetCount: { set: '1.6', call: (target: FormattedTarget) => formatsOver(target).length },
  },
  indexer: {
    set: '1.6',
    call: (target: FormattedTarget, key) => {
      const found = formatsOver(target).find(({ format }) => format.id === key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  items: { type: () => conditionalFormatType, list: formatsOver },
};
