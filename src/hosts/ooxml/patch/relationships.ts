import type { PackageDraft } from './package-draft';
import { attributeValue, closesItself, prefixOf, type XmlElement } from './xml/elements';
import { escapeAttribute } from './xml/escape';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type: `worksheet`, `comments`; the same for transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part inside the package; null for something outside. */
  readonly target: string | null;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** The part that holds the relationships of `part`; '' stands for the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A relationship's target, relative to the part that has it → path inside the package. */
export function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The way from a part to another, as a relative target. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function relationshipOf(text: string, element: XmlElement, part: string): Relationship {
  const type = attributeValue(text, element, 'Type') ?? '';
  const target = attributeValue(text, element, 'Target') ?? '';
  const isExternal = attributeValue(text, element, 'TargetMode') === 'External';
  return {
    id: attributeValue(text, element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    target: isExternal ? null : resolveTarget(part, safeDecode(target)),
  };
}

function safeDecode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** All relationships of a part, in order; none when it has no relationships part. */
export function relationshipsOf(draft: PackageDraft, part: string): Relationship[] {
  const rels = draft.read(relationshipsPath(part));
  if (!rels) return [];
  return rels.root.children
    .filter((element) => element.local === 'Relationship')
    .map((element) => relationshipOf(rels.text, element, part));
}

/** Paths of the parts of a kind that a part relates to. */
export function relatedParts(draft: PackageDraft, part: string, kind: string): string[] {
  const targets: string[] = [];
  for (const relationship of relationshipsOf(draft, part)) {
    if (relationship.kind === kind && relationship.target !== null && draft.has(relationship.target)) {
      targets.push(relationship.target);
    }
  }
  return targets;
}

/** Adds a relationship of an Office kind to a part that has relationships already. */
export function addRelationship(draft: PackageDraft, part: string, kind: string, target: string): void {
  const path = relationshipsPath(part);
  const rels = draft.read(path);
  if (!rels || closesItself(rels.root)) return;
  const present = relationshipsOf(draft, part);
  const ids = new Set(present.map((relationship) => relationship.id));
  let number = present.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const isStrict = present.some((relationship) => relationship.type.startsWith(STRICT));
  const type = `${isStrict ? STRICT : TRANSITIONAL}${kind}`;
  const attributes = `Id="rId${number}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"`;
  const text = `<${prefixOf(rels.root)}Relationship ${attributes}/>`;
  draft.splice(path, [{ from: rels.root.closeFrom, to: rels.root.closeFrom, text }]);
}

/** Takes out every relationship of a part that leads to `target`. */
export function removeRelationship(draft: PackageDraft, part: string, target: string): void {
  const path = relationshipsPath(part);
  const rels = draft.read(path);
  if (!rels) return;
  const gone = rels.root.children.filter((element) => {
    const found = relationshipOf(rels.text, element, part).target;
    return found !== null && found.toLowerCase() === target.toLowerCase();
  });
  draft.splice(
    path,
    gone.map((element) => ({ from: element.from, to: element.to, text: '' })),
  );
}
