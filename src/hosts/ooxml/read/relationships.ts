import type { OoxmlPackage } from '../package';
import { readXml } from './xml';

/** Where a part points to. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type: `worksheet`, `styles` …, the same for transitional and strict files. */
  readonly type: string;
  /** The part's name from the root of the package, without a leading slash; '' for something outside the file. */
  readonly target: string;
}

/** A target as written in a part's relationships → the name of the part. */
function resolveTarget(target: string, source: string): string {
  const isAbsolute = target.startsWith('/');
  const segments = isAbsolute ? [] : source.split('/').slice(0, -1);
  for (const segment of target.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const name = segments.join('/');
  if (!name.includes('%')) return name;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** The relationships of a part ('' for the package itself); none when it has no such file. */
export function readRelationships(opened: OoxmlPackage, source: string): Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const text = opened.readText(part);
  const relationships: Relationship[] = [];
  if (text === null) return relationships;
  readXml(text, part, {
    open(element) {
      if (element.name !== 'Relationship') return;
      const type = element.attribute('Type') ?? '';
      const isExternal = element.attribute('TargetMode') === 'External';
      relationships.push({
        id: element.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? '' : resolveTarget(element.attribute('Target') ?? '', source),
      });
    },
  });
  return relationships;
}
