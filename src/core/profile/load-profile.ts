import { jsonPath, readJsonLines } from './json-lines';
import { type Profile, profileSchema } from './profile';
import { defaultProfile, PROFILES, profileById, weightPackTotal } from './profiles';
import { allowedValues, settingSchema } from './setting-schema';

/** What is wrong with one setting of a profile. */
export interface ProfileIssue {
  /** `execution.base`; '' for the file as a whole. */
  readonly path: string;
  /** Line of the file, from 1; null when the profile did not come as text. */
  readonly line: number | null;
  /** In Chinese, with the allowed values. */
  readonly message: string;
}

export type LoadedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };

type Settings = Readonly<Record<string, unknown>>;

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The base with every setting that the file names put in its place. */
function merge(base: unknown, file: unknown): unknown {
  if (!isSettings(base) || !isSettings(file)) return file;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(file)) {
    const below: unknown = Object.hasOwn(base, key) ? base[key] : undefined;
    Object.defineProperty(merged, key, {
      value: merge(below, value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function profileIds(): string {
  return PROFILES.map((profile) => profile.id).join('、');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = isSettings(value) ? value[String(key)] : undefined;
  return value;
}

function wrongSetting(root: unknown, path: readonly PropertyKey[]): Problem {
  const node = settingSchema(path);
  const value = valueAt(root, path);
  const now = value === undefined ? '' : `，现为 ${shown(value)}`;
  return { path, message: `${node ? `应为 ${allowedValues(node)}` : '不能这样写'}${now}` };
}

function unknownSetting(path: readonly PropertyKey[], key: string): Problem {
  const names = Object.keys(settingSchema(path)?.properties ?? {});
  const known = path.length === 0 ? ['extends', ...names] : names;
  return { path: [...path, key], message: `没有这一项设置，可用的有 ${known.join('、')}` };
}

function check(settings: unknown): { profile: Profile } | { problems: Problem[] } {
  const parsed = profileSchema.safeParse(settings);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownSetting(issue.path, key))
        : [wrongSetting(settings, issue.path)],
    );
    return { problems };
  }
  const { weights, grade } = parsed.data;
  const problems: Problem[] = [];
  const total = weightPackTotal(weights);
  if (total !== 100) problems.push({ path: ['weights'], message: `各部分权重合计应为 100，现为 ${total}` });
  if (!(grade.excellent > grade.good && grade.good > grade.fair)) {
    problems.push({ path: ['grade'], message: '优、良、中的分数线应依次降低（excellent > good > fair）' });
  }
  return problems.length > 0 ? { problems } : { profile: parsed.data };
}

/** The file's settings on their base, or what is wrong with the base that it names. */
function onBase(file: Settings): { settings: unknown } | { problems: Problem[] } {
  const { extends: baseId, ...rest } = file;
  const own: Record<string, unknown> = rest;
  const base =
    baseId === undefined ? defaultProfile : typeof baseId === 'string' ? profileById(baseId) : null;
  if (!base) {
    return { problems: [{ path: ['extends'], message: `应为 ${profileIds()} 之一，现为 ${shown(baseId)}` }] };
  }
  if (typeof own.weights === 'string') {
    const pack = profileById(own.weights);
    if (!pack) {
      return {
        problems: [{ path: ['weights'], message: `应为 ${profileIds()} 之一，现为 ${shown(own.weights)}` }],
      };
    }
    own.weights = pack.weights;
  }
  const named = { id: `${base.id}-custom`, name: `${base.name}，有改动`, ...own };
  return { settings: merge(base, named) };
}

function load(json: unknown, lines: ReadonlyMap<string, number> | null): LoadedProfile {
  const start: { settings: unknown } | { problems: Problem[] } = isSettings(json)
    ? onBase(json)
    : { problems: [{ path: [], message: `应为一组设置，即 { "extends": "${defaultProfile.id}", … }` }] };
  const result = 'problems' in start ? start : check(start.settings);
  if ('profile' in result) return { ok: true, profile: result.profile };
  return { ok: false, issues: result.problems.map((problem) => issueOf(problem, lines)) };
}

function issueOf({ path, message }: Problem, lines: ReadonlyMap<string, number> | null): ProfileIssue {
  const name = jsonPath(path);
  let line: number | null = null;
  for (let length = path.length; lines && line === null && length >= 0; length--) {
    line = lines.get(jsonPath(path.slice(0, length))) ?? null;
  }
  return { path: name, line, message: line === null ? message : `第 ${line} 行，${message}` };
}

/**
 * A profile from the value of a profile file. Settings that the file leaves out come from the profile that `extends`
 * names, else from the national one; `weights` may be the id of a pack. Never throws.
 */
export function loadProfile(json: unknown): LoadedProfile {
  return load(json, null);
}

/** What is out of bounds in a profile whose figures the user has changed; none when it may be kept. */
export function profileIssues(profile: Profile): readonly ProfileIssue[] {
  const loaded = loadProfile(profile);
  return loaded.ok ? [] : loaded.issues;
}

/** A profile from the text of a profile file (JSON); every issue names its line. Never throws. */
export function parseProfileText(text: string): LoadedProfile {
  const read = readJsonLines(text);
  if (read.ok) return load(read.value, read.lines);
  const { line, message } = read;
  return { ok: false, issues: [{ path: '', line, message: `第 ${line} 行，${message}` }] };
}
