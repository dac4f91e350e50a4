import type { PageMargin, SheetState } from '../document/sheet-state';
import type { StandInProperty, StandInType } from '../type-table';
import { invalidArgument } from './access';

function margin(side: PageMargin): StandInProperty {
  return {
    set: '1.9',
    isDefault: true,
    read: ({ page }: SheetState) => page.margins[side],
    write: ({ page }: SheetState, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument();
      page.margins[side] = value;
    },
  };
}

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
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
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
    SetPrintTitleRows: {
      set: '1.9',
      call: ({ page }: SheetState, [rows]) => {
        if (typeof rows !== 'string' || !/^\$?\d+:\$?\d+$/.test(rows)) throw invalidArgument();
        page.titleRows = rows;
      },
    },
    SetPrintArea: {
      set: '1.9',
      call: ({ page }: SheetState, [area]) => {
        page.printArea = String(area);
      },
    },
  },
};
