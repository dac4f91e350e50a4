import { type LoadedManifest, loadManifest } from './addin/load-manifest';
import { fetchSample } from './files/browser-files';
import { type KeptWork, keptWork } from './files/kept-work';

/** With what the page begins. */
export interface Beginning {
  /** Null when there is none, or it is broken. */
  readonly manifest: LoadedManifest | null;
  /** File names of the samples. */
  readonly samples: readonly string[];
  /** The first of the samples. */
  readonly first: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** What was not saved the last time. */
  readonly kept: KeptWork | null;
}

async function loadSamples(): Promise<Pick<Beginning, 'samples' | 'first'>> {
  const answer = await fetch('/assets/samples/index.json');
  const samples = answer.ok ? ((await answer.json()) as string[]) : [];
  const [name] = samples;
  const bytes = name === undefined ? null : await fetchSample(name);
  return { samples, first: name !== undefined && bytes ? { name, bytes } : null };
}

/** Asks for all that the page begins with, at once. */
export async function loadBeginning(): Promise<Beginning> {
  const [samples, manifest, kept] = await Promise.all([loadSamples(), loadManifest(), keptWork()]);
  return { ...samples, manifest, kept };
}
