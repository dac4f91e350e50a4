import { type Manifest, readManifest } from '../manifest/read-manifest';
import { readShortcuts, type Shortcut } from './shortcuts';

/** The add-in as its manifest describes it. */
export interface LoadedManifest extends Manifest {
  readonly shortcuts: readonly Shortcut[];
}

async function fetchText(path: string): Promise<string | null> {
  const answer = await fetch(path);
  return answer.ok ? answer.text() : null;
}

/** Loads the manifest of this origin, and the shortcuts that it refers to. Null when there is none or it is broken. */
export async function loadManifest(): Promise<LoadedManifest | null> {
  const text = await fetchText('/manifest.xml');
  if (text === null) return null;
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  const root = parsed.documentElement;
  if (root.localName !== 'OfficeApp') return null;
  const overrides = [...root.children].find((node) => node.localName === 'ExtendedOverrides');
  const address = overrides?.getAttribute('Url')?.replace(/^https?:\/\/[^/]+/, '');
  const shortcuts = address ? readShortcuts((await fetchText(address)) ?? '') : [];
  return { ...readManifest(root, 'zh-CN'), shortcuts };
}
