import type { PackageDraft } from './package-draft';
import { attributeValue, prefixOf } from './xml/elements';
import { escapeAttribute } from './xml/escape';

const CONTENT_TYPES = '[Content_Types].xml';

function isOverrideOf(text: string, part: string) {
  return (element: Parameters<typeof attributeValue>[1]) =>
    element.local === 'Override' &&
    (attributeValue(text, element, 'PartName') ?? '').toLowerCase() === `/${part}`.toLowerCase();
}

/** The content type of a part: its override, else the default of its extension; '' when there is neither. */
export function contentTypeOf(draft: PackageDraft, part: string): string {
  const types = draft.read(CONTENT_TYPES);
  if (!types) return '';
  const override = types.root.children.find(isOverrideOf(types.text, part));
  if (override) return attributeValue(types.text, override, 'ContentType') ?? '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byDefault = types.root.children.find(
    (element) =>
      element.local === 'Default' &&
      (attributeValue(types.text, element, 'Extension') ?? '').toLowerCase() === extension,
  );
  return byDefault ? (attributeValue(types.text, byDefault, 'ContentType') ?? '') : '';
}

/** Declares the type of a new part, at the end of the list. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const types = draft.read(CONTENT_TYPES);
  if (!types) return;
  const text = `<${prefixOf(types.root)}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  draft.splice(CONTENT_TYPES, [{ from: types.root.closeFrom, to: types.root.closeFrom, text }]);
}

/** Takes out the override of a part that goes. */
export function removeContentType(draft: PackageDraft, part: string): void {
  const types = draft.read(CONTENT_TYPES);
  if (!types) return;
  const gone = types.root.children.filter(isOverrideOf(types.text, part));
  draft.splice(
    CONTENT_TYPES,
    gone.map((element) => ({ from: element.from, to: element.to, text: '' })),
  );
}

/** Names of all parts whose content type holds one of the words, in the order of the package. */
export function partsOfType(draft: PackageDraft, words: readonly string[]): string[] {
  const types = draft.read(CONTENT_TYPES);
  if (!types) return [];
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const element of types.root.children) {
    const type = attributeValue(types.text, element, 'ContentType') ?? '';
    const part = attributeValue(types.text, element, 'PartName');
    const extension = attributeValue(types.text, element, 'Extension');
    if (part !== null) byPart.set(part.replace(/^\//, '').toLowerCase(), type);
    else if (extension !== null) byExtension.set(extension.toLowerCase(), type);
  }
  return draft.names().filter((name) => {
    const lower = name.toLowerCase();
    const type = byPart.get(lower) ?? byExtension.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? '';
    return words.some((word) => type.includes(word));
  });
}
