import {
  isStateXml,
  type StateKey,
  stateFromXml,
  stateNamespace,
  stateToXml,
} from '../../../core/sheet/stored-state';
import { addContentType, contentTypeOf, removeContentType } from './content-types';
import type { PackageDraft } from './package-draft';
import { addRelationship, relatedParts, relationshipsPath, removeRelationship } from './relationships';
import type { WorkbookMap } from './workbook-map';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/';

/** One identity a key, so that the same state makes the same file. */
const ITEM_IDS: Readonly<Record<StateKey, string>> = {
  profile: '{6A0D5C3E-5B0F-4E5C-9C57-0B6D1F1A7E01}',
  waivers: '{6A0D5C3E-5B0F-4E5C-9C57-0B6D1F1A7E02}',
  marks: '{6A0D5C3E-5B0F-4E5C-9C57-0B6D1F1A7E03}',
};

function findStatePart(draft: PackageDraft, map: WorkbookMap, key: StateKey): string | null {
  for (const part of relatedParts(draft, map.workbook, 'customXml')) {
    if (isStateXml(key, draft.text(part) ?? '')) return part;
  }
  return null;
}

/** The text kept under a key, or null. */
export function readStateText(draft: PackageDraft, map: WorkbookMap, key: StateKey): string | null {
  const part = findStatePart(draft, map, key);
  return part === null ? null : stateFromXml(key, draft.text(part) ?? '');
}

function freeNumber(draft: PackageDraft): number {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`) || draft.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}

function createState(draft: PackageDraft, map: WorkbookMap, key: StateKey, text: string): void {
  const number = freeNumber(draft);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const isStrict = draft.text(relationshipsPath(map.workbook))?.includes(STRICT_OFFICE) ?? false;
  const office = isStrict ? STRICT_OFFICE : OFFICE;
  draft.create(item, stateToXml(key, text));
  draft.create(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_IDS[key]}" xmlns:ds="${office}customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${stateNamespace(key)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.create(
    relationshipsPath(item),
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
      `Type="${office}relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  if (contentTypeOf(draft, item) === '') addContentType(draft, item, 'application/xml');
  addContentType(draft, properties, PROPERTIES_TYPE);
  addRelationship(draft, map.workbook, 'customXml', item);
}

/** Keeps a text under a key in a custom XML part of the workbook; null takes the part out without a trace. */
export function writeStateText(
  draft: PackageDraft,
  map: WorkbookMap,
  key: StateKey,
  text: string | null,
): void {
  const part = findStatePart(draft, map, key);
  if (part === null) {
    if (text !== null) createState(draft, map, key, text);
    return;
  }
  if (text !== null) {
    const old = draft.text(part) ?? '';
    if (stateFromXml(key, old) !== text) {
      draft.splice(part, [{ from: 0, to: old.length, text: stateToXml(key, text) }]);
    }
    return;
  }
  for (const properties of relatedParts(draft, part, 'customXmlProps')) {
    draft.remove(properties);
    removeContentType(draft, properties);
  }
  draft.remove(relationshipsPath(part));
  draft.remove(part);
  removeContentType(draft, part);
  removeRelationship(draft, map.workbook, part);
}
