import { openPackage } from '../../../src/hosts/ooxml/package';

/** Names of the parts whose content differs between two files, or that only one of them has. */
export function partsThatDiffer(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [first, second] = [openPackage(before), openPackage(after)];
  if (!first.ok || !second.ok) throw new Error('not a package');
  const names = new Set([...first.value.entries, ...second.value.entries].map((entry) => entry.name));
  return [...names].filter((name) => first.value.readText(name) !== second.value.readText(name)).sort();
}
