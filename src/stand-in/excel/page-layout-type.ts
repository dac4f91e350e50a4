import type { SheetState } from '../document/sheet-state';
import type { StandInType } from '../type-table';
import { invalidArgument } from './access';

/** `Excel.PageLayout`: how a new sheet prints. */
export const pageLayoutType: StandInType = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      set: '1.9',
      isDefault: true,
      read: ({ page }: SheetState) => page.orientation,
      write: ({ page }: SheetState, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument();
        page.orientation = value;
      },
    },
    PaperSize: {
      set: '1.9',
      isDefault: true,
      read: ({ page }: SheetState) => page.paperSize,
      write: ({ page }: SheetState, value) => {
        page.paperSize = String(value);
      },
    },
    Zoom: {
      set: '1.9',
      isDefault: true,
      read: ({ page }: SheetState) => page.zoom,
      write: ({ page }: SheetState, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument();
        page.zoom = { ...value };
      },
    },
    CenterHorizontally: {
      set: '1.9',
      isDefault: true,
      read: ({ page }: SheetState) => page.centerHorizontally,
      write: ({ page }: SheetState, value) => {
        page.centerHorizontally = value === true;
      },
    },
  },
  navigation: {},
  methods: {
    SetPrintArea: {
      set: '1.9',
      call: ({ page }: SheetState, [area]) => {
        page.printArea = String(area);
      },
    },
  },
};
