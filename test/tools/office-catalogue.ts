import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the client of office.js knows of a member: how it goes over the wire, and the set that it asks for. */
export interface CatalogueMember {
  readonly kinds: ReadonlySet<'property' | 'navigation' | 'method' | 'write'>;
  /** Null: the member came with its type. */
  readonly set: string | null;
}

export interface CatalogueType {
  readonly members: ReadonlyMap<string, CatalogueMember>;
  /** The set that the type came with, by the documentation of its class; null when it bears none. */
  readonly set: string | null;
}

/** A member's definition in the debug build: its type, its name, and its body up to the next definition. */
const DEFINITION =
  /^ {8}(?:([A-Z]\w+)\.prototype\.(\w+) = function|Object\.defineProperty\(([A-Z]\w+)\.prototype, "(\w+)")/gm;

const WIRE: readonly (readonly [kind: 'navigation' | 'method' | 'write', pattern: RegExp])[] = [
  ['navigation', /_createPropertyObject\([\w.]+, this, "(\w+)"/g],
  ['method', /_(?:createMethodObject|createAndInstantiateMethodObject)\([\w.]+, this, "(\w+)"/g],
  ['method', /_invokeMethod\(this, "(\w+)"/g],
  ['method', /_createIndexerObject\([\w.]+, this, \[(?:\w+)\]()/g],
  ['write', /_invokeSetProperty\(this, "(\w+)"/g],
];

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every object type of Excel that the debug build of the client defines, with its members by their names on the wire. */
export function officeCatalogue(): ReadonlyMap<string, CatalogueType> {
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const types = new Map<string, Map<string, { kinds: Set<CatalogueMemberKind>; set: string | null }>>();
  const found = [...text.matchAll(DEFINITION)];
  found.forEach((match, at) => {
    const type = match[1] ?? match[3] ?? '';
    const member = match[2] ?? match[4] ?? '';
    const body = text.slice(match.index, found[at + 1]?.index ?? match.index + 2_000);
    const set = new RegExp(
      `_throwIfApiNotSupported\\("${type}\\.${member}", _defaultApiSetName, "([0-9.]+)"`,
    ).exec(body);
    const members = types.get(type) ?? new Map();
    types.set(type, members);
    const note = (name: string, kind: CatalogueMemberKind) => {
      const known = members.get(name) ?? { kinds: new Set(), set: set?.[1] ?? null };
      known.kinds.add(kind);
      members.set(name, known);
    };
    if (/_throwIfNotLoaded\("/.test(body)) note(pascalCase(member), 'property');
    for (const [kind, pattern] of WIRE) {
      for (const wire of body.matchAll(pattern)) note(wire[1] === '' ? 'GetItem' : (wire[1] ?? ''), kind);
    }
  });
  return new Map([...types].map(([name, members]) => [name, { members, set: classSet(typings, name) }]));
}

type CatalogueMemberKind = 'property' | 'navigation' | 'method' | 'write';

/** `[Api set: ExcelApi 1.9]` in the comment of a class of the Excel namespace. */
function classSet(typings: string, name: string): string | null {
  const from = typings.indexOf('declare namespace Excel {');
  const at = typings.indexOf(`    class ${name} extends OfficeExtension.ClientObject`, from);
  if (at < 0) return null;
  const comment = typings.slice(typings.lastIndexOf('/**', at), at);
  return /\[Api set: ExcelApi ([0-9.]+)\]/.exec(comment)?.[1] ?? null;
}
