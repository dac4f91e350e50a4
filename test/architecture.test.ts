import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/** What each layer may import besides itself. Inside `core` the order is finer: see `CORE_ORDER`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'hosts/host.ts': ['core'],
  'hosts/ooxml': ['core', 'hosts/host.ts'],
  'hosts/excel': ['core', 'hosts/host.ts'],
  tasks: ['core', 'hosts/host.ts'],
  'stand-in': ['core/sheet', 'hosts/ooxml'],
  cli: ['core', 'tasks', 'hosts/ooxml', 'hosts/host.ts'],
  taskpane: ['core', 'tasks', 'hosts/excel', 'hosts/host.ts'],
  workbench: ['core/sheet', 'hosts/ooxml', 'stand-in'],
};

/** Folders of `core`, lowest first; one may import what stands before it or beside it in the same entry. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['sheet', 'text'],
  ['profile', 'form'],
  ['score', 'notes', 'finding'],
  ['rules'],
  ['messages'],
  ['check', 'roll-up', 'help'],
];

/** The files that may name `Excel` or `Office`. */
const OFFICE_FILES = /^(?:hosts\/excel|stand-in)\/|^taskpane\/(?:main|start)/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Files of ours that it imports, relative to `src`; `typeOnly` ones do not run. */
  readonly imports: readonly { readonly name: string; readonly typeOnly: boolean }[];
  readonly packages: readonly string[];
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/gm;

const all = filesBelow(SOURCE);
const known = new Set(all);

const files: readonly SourceFile[] = all.map((path) => {
  const text = readFileSync(path, 'utf8');
  const imports: { name: string; typeOnly: boolean }[] = [];
  const packages: string[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const from = match[2] ?? match[3] ?? '';
    if (!from.startsWith('.')) packages.push(from);
    else {
      const base = resolve(dirname(path), from);
      const target = [base, `${base}.ts`, `${base}.tsx`].find((candidate) => known.has(candidate));
      if (target) imports.push({ name: relative(SOURCE, target), typeOnly: match[1] !== undefined });
    }
  }
  return { name: relative(SOURCE, path), text, imports, packages };
});

function layerOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first === 'hosts' ? `hosts/${second}` : first;
}

function isBelow(name: string, place: string): boolean {
  return name === place || name.startsWith(`${place}/`);
}

describe('layers', () => {
  it('every file stands in a known layer', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !MAY_IMPORT[layerOf(file.name)]).map((file) => file.name)).toEqual([]);
  });

  it('imports run downwards only', () => {
    const breaches = files.flatMap((file) => {
      const layer = layerOf(file.name);
      const allowed = MAY_IMPORT[layer] ?? [];
      return file.imports
        .filter(({ name }) => layerOf(name) !== layer && !allowed.some((place) => isBelow(name, place)))
        .map(({ name }) => `${file.name} -> ${name}`);
    });
    expect(breaches).toEqual([]);
  });

  it('inside core, the lower folders do not know the higher ones', () => {
    const rank = (name: string) =>
      CORE_ORDER.findIndex((folders) => folders.includes(name.split('/')[1] ?? ''));
    const breaches = files
      .filter((file) => file.name.startsWith('core/'))
      .flatMap((file) =>
        file.imports
          .filter(({ name, typeOnly }) => !typeOnly && rank(name) > rank(file.name))
          .map(({ name }) => `${file.name} -> ${name}`),
      );
    expect(breaches).toEqual([]);
    const unknown = files.filter((file) => file.name.startsWith('core/') && rank(file.name) < 0);
    expect(unknown.map((file) => file.name)).toEqual([]);
  });

  it('core is pure: no node module, no page, no Office', () => {
    const breaches = files
      .filter((file) => file.name.startsWith('core/'))
      .flatMap((file) => [
        ...file.packages
          .filter((name) => name.startsWith('node:'))
          .map((name) => `${file.name} imports ${name}`),
        ...(/\b(?:(?:process|Office|Excel)\.\w|globalThis|localStorage|(?:document|window)\.(?:location|document|create|query|addEvent|body))/.test(
          file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''),
        )
          ? [`${file.name} reaches out`]
          : []),
      ]);
    expect(breaches).toEqual([]);
  });

  it('only the Excel host, the pane’s start and the stand-in name Excel or Office', () => {
    const named = files
      .filter((file) =>
        /\b(?:Excel|Office)\.\w/.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')),
      )
      .map((file) => file.name)
      .filter((name) => !OFFICE_FILES.test(name));
    expect(named).toEqual([]);
  });

  it('no file runs in a circle with another', () => {
    const runs = new Map(
      files.map((file) => [
        file.name,
        file.imports.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name),
      ]),
    );
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, path: readonly string[]) => {
      if (finished.has(name)) return;
      if (path.includes(name)) {
        circles.push([...path.slice(path.indexOf(name)), name].join(' -> '));
        return;
      }
      for (const next of runs.get(name) ?? []) visit(next, [...path, name]);
      finished.add(name);
    };
    for (const file of files) visit(file.name, []);
    // The object types of Excel refer to one another, through functions that run later.
    expect(circles.filter((circle) => !circle.includes('stand-in/excel/'))).toEqual([]);
  });
});
