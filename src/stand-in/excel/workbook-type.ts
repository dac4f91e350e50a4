import type { StandInDocument } from '../document/document';
import type { StandInType } from '../type-table';
import { documentOf, invalidArgument, itemNotFound } from './access';
import { rangeType } from './range-type';
import { worksheetCollectionType } from './worksheet-type';

interface PartTarget {
  readonly document: StandInDocument;
  readonly id: string;
}

/** The namespace of the root element of a custom XML part. */
function namespaceOf(xml: string): string {
  return /<[A-Za-z_][^>]*?\sxmlns(?::[A-Za-z_][\w.-]*)?="([^"]*)"/.exec(xml)?.[1] ?? '';
}

const customXmlPartType: StandInType = {
  name: 'CustomXmlPart',
  id: ({ id }: PartTarget) => id,
  properties: {
    Id: { set: '1.5', isDefault: true, read: ({ id }: PartTarget) => id },
    NamespaceUri: {
      set: '1.5',
      isDefault: true,
      read: ({ document, id }: PartTarget) => namespaceOf(document.customXmlParts.get(id) ?? ''),
    },
  },
  navigation: {},
  methods: {
    GetXml: { set: '1.5', call: ({ document, id }: PartTarget) => document.customXmlParts.get(id) ?? '' },
    SetXml: {
      set: '1.5',
      call: ({ document, id }: PartTarget, [xml]) => {
        if (typeof xml !== 'string') throw invalidArgument();
        document.customXmlParts.set(id, xml);
      },
    },
    Delete: {
      set: '1.5',
      call: ({ document, id }: PartTarget) => {
        document.customXmlParts.delete(id);
      },
    },
  },
};

interface ScopedTarget {
  readonly parts: readonly PartTarget[];
}

const scopedCollectionType: StandInType = {
  name: 'CustomXmlPartScopedCollection',
  properties: {},
  navigation: {},
  methods: {
    GetCount: { set: '1.5', call: ({ parts }: ScopedTarget) => parts.length },
    GetOnlyItemOrNullObject: {
      set: '1.5',
      type: () => customXmlPartType,
      call: ({ parts }: ScopedTarget) => (parts.length === 1 ? parts[0] : null),
    },
  },
  indexer: {
    set: '1.5',
    call: ({ parts }: ScopedTarget, key) => {
      const found = parts.find(({ id }) => id === key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  items: { type: () => customXmlPartType, list: ({ parts }: ScopedTarget) => parts },
};

const customXmlPartCollectionType: StandInType = {
  name: 'CustomXmlPartCollection',
  properties: {},
  navigation: {},
  methods: {
    Add: {
      set: '1.5',
      type: () => customXmlPartType,
      call: (_workbook: never, [xml], session) => {
        if (typeof xml !== 'string') throw invalidArgument();
        const document = documentOf(session);
        const id = `{${document.nextId().padStart(8, '0')}-0000-0000-0000-000000000001}`;
        document.customXmlParts.set(id, xml);
        return { document, id };
      },
    },
    GetByNamespace: {
      set: '1.5',
      type: () => scopedCollectionType,
      call: (_workbook: never, [namespace], session) => {
        const document = documentOf(session);
        const ids = [...document.customXmlParts].filter(([, xml]) => namespaceOf(xml) === namespace);
        return { parts: ids.map(([id]) => ({ document, id })) };
      },
    },
  },
  indexer: {
    set: '1.5',
    call: (_workbook: never, key, session) => {
      const document = documentOf(session);
      if (!document.customXmlParts.has(String(key))) throw itemNotFound();
      return { document, id: String(key) };
    },
  },
  items: {
    type: () => customXmlPartType,
    list: (_workbook: never, session) => {
      const document = documentOf(session);
      return [...document.customXmlParts.keys()].map((id) => ({ document, id }));
    },
  },
};

const applicationType: StandInType = {
  name: 'Application',
  properties: {
    CalculationMode: { set: '1.1', isDefault: true, read: () => 'Automatic' },
  },
  navigation: {},
  methods: {
    SuspendScreenUpdatingUntilNextSync: { set: '1.9', call: () => {} },
    SuspendApiCalculationUntilNextSync: { set: '1.6', call: () => {} },
    Calculate: {
      set: '1.1',
      call: (_workbook: never, _parameters, session) => documentOf(session).calculateAll(),
    },
  },
};

const runtimeType: StandInType = {
  name: 'Runtime',
  properties: {
    EnableEvents: { set: '1.8', isDefault: true, read: () => true },
  },
  navigation: {},
  methods: {},
};

/** `Excel.Workbook`, the root of every path. */
export const workbookType: StandInType = {
  name: 'Workbook',
  properties: {
    Name: { set: '1.7', isDefault: true, read: () => '工作簿.xlsx' },
    ReadOnly: { set: '1.8', isDefault: true, read: () => false },
  },
  navigation: {
    Worksheets: { set: '1.1', type: () => worksheetCollectionType, open: (workbook: object) => workbook },
    CustomXmlParts: {
      set: '1.5',
      type: () => customXmlPartCollectionType,
      open: (workbook: object) => workbook,
    },
    Application: { set: '1.1', type: () => applicationType, open: (workbook: object) => workbook },
    _Runtime: { set: '1.5', type: () => runtimeType, open: (workbook: object) => workbook },
  },
  methods: {
    GetSelectedRange: {
      set: '1.1',
      type: () => rangeType,
      call: (_workbook: never, _parameters, session) => ({
        sheet: documentOf(session).active,
        area: documentOf(session).selection,
      }),
    },
    GetActiveCell: {
      set: '1.7',
      type: () => rangeType,
      call: (_workbook: never, _parameters, session) => {
        const { active, selection } = documentOf(session);
        const { top, left } = selection;
        return { sheet: active, area: { top, left, bottom: top, right: left } };
      },
    },
  },
};
