import { unzipSync } from 'fflate';

/** Every part of a package by name, as text in which each character is a byte. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    parts.set(name, Buffer.from(content).toString('latin1'));
  }
  return parts;
}

/** A part's text, decoded. */
export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** Names of parts that differ, came or went, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** What differs between two texts: both without their common start and end. */
export function differenceOf(before: string, after: string): { readonly from: string; readonly to: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: before.slice(start, before.length - end), to: after.slice(start, after.length - end) };
}
