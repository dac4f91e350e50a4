import type { Range } from '../../core/sheet/address';
import { addressOf } from '../document/range-target';
import type { SheetState } from '../document/sheet-state';
import type { StandInType } from '../type-table';
import { itemNotFound } from './access';
import { conditionalFormatCollectionType } from './conditional-format-types';
import { rangeFormatType } from './range-format-types';
import { rangeType } from './range-type';

export interface RangeAreasTarget {
  readonly sheet: SheetState;
  readonly areas: readonly Range[];
}

const rangeCollectionType: StandInType = {
  name: 'RangeCollection',
  properties: {},
  navigation: {},
  methods: {
    GetItemAt: {
      set: '1.9',
      type: () => rangeType,
      call: ({ sheet, areas }: RangeAreasTarget, [index]) => {
        const area = areas[Number(index)];
        if (!area) throw itemNotFound();
        return { sheet, area };
      },
    },
  },
  items: {
    type: () => rangeType,
    list: ({ sheet, areas }: RangeAreasTarget) => areas.map((area) => ({ sheet, area })),
  },
};

/** `Excel.RangeAreas` */
export const rangeAreasType: StandInType = {
  name: 'RangeAreas',
  isReferenced: true,
  properties: {
    Address: {
      set: '1.9',
      isDefault: true,
      read: ({ sheet, areas }: RangeAreasTarget) => areas.map((area) => addressOf({ sheet, area })).join(','),
    },
    AreaCount: { set: '1.9', isDefault: true, read: ({ areas }: RangeAreasTarget) => areas.length },
    CellCount: {
      set: '1.9',
      isDefault: true,
      read: ({ areas }: RangeAreasTarget) =>
        areas.reduce((count, area) => count + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
    },
  },
  navigation: {
    Areas: { set: '1.9', type: () => rangeCollectionType, open: (target: RangeAreasTarget) => target },
    Format: { set: '1.9', type: () => rangeFormatType, open: (target: RangeAreasTarget) => target },
    ConditionalFormats: {
      set: '1.9',
      type: () => conditionalFormatCollectionType,
      open: (target: RangeAreasTarget) => target,
    },
  },
  methods: {},
};
