import { normaliseLabel } from '../../text/normalise';
import { remembered } from '../../text/remembered';

/** One meaning and the words that stand for it. `patterns` are anchored expressions over a label's normalised form. */
export interface LexiconEntry<Role extends string> {
  readonly role: Role;
  readonly labels: readonly string[];
  readonly patterns?: readonly string[];
}

/** Answers what a label means; null when it is none of the lexicon's labels. */
export interface Lexicon<Role extends string> {
  readonly find: (text: string) => Role | null;
}

/** Labels are short: anything longer is an answer. Counted on the text without white space. */
const LONGEST_LABEL = 48;

const ENUMERATOR =
  /^(?:[(][0-9一二三四五六七八九十]{1,3}[)]|[0-9]{1,2}[.、](?![0-9])|[一二三四五六七八九十]{1,3}[、.])/;
const BRACKETS = /[([][^()[\]]*[)\]]/g;
/** A unit or a code asked for as well (`全年预算/元`, `主管部门/代码`). */
const ASIDE = /(?<=[一-龥]{2})[/][一-龥]{1,6}$/;
/** How a tail ends: most labels have none. */
const ENDS_IN_TAIL = /[*%/:;,.。、ABC]$/;
const TAIL = /(?:[*%/:;,.。、]|(?<=[一-龥])[ABC](?:[/][AB])?)+$/;

/**
 * The forms under which a label is looked up, most exact first: as it stands, without its enumerator (`1.`, `（一）`),
 * without what stands in brackets (`（盖章）`, `（B/A）`, `（50分）`), and with the brackets' words kept but not the brackets.
 * An empty list for anything too long to be a label.
 */
export const labelKeys: (text: string) => readonly string[] = remembered((text) => {
  if (text.length > LONGEST_LABEL * 3) return [];
  const full = normaliseLabel(text);
  if (full === '' || full.length > LONGEST_LABEL) return [];
  const keys: string[] = [];
  addForms(keys, full);
  const bare = full.replace(ENUMERATOR, '');
  if (bare !== full) addForms(keys, bare);
  return keys;
});

function addForms(keys: string[], base: string): void {
  if (!keys.includes(base)) keys.push(base);
  addTrimmed(keys, base);
  addTrimmed(keys, base.replace(ASIDE, ''));
  if (!/[()[\]]/.test(base)) return;
  addTrimmed(keys, base.replace(BRACKETS, ''));
  addTrimmed(keys, base.replace(/[()[\]]/g, ''));
}

function addTrimmed(keys: string[], key: string): void {
  const trimmed = ENDS_IN_TAIL.test(key) ? key.replace(TAIL, '') : key;
  if (trimmed !== '' && !keys.includes(trimmed)) keys.push(trimmed);
}

/**
 * Builds the look-up from data. Throws when they give one label two meanings or hold an empty one or an expression that
 * is not anchored: a mistake in our own tables, which a test meets first.
 */
export function compileLexicon<Role extends string>(entries: readonly LexiconEntry<Role>[]): Lexicon<Role> {
  const byLabel = new Map<string, Role>();
  const patterns: { readonly role: Role; readonly pattern: RegExp }[] = [];
  for (const entry of entries) {
    for (const label of entry.labels) {
      const key = normaliseLabel(label);
      if (key === '') throw new Error(`an empty label of ${entry.role}`);
      const known = byLabel.get(key);
      if (known !== undefined && known !== entry.role)
        throw new Error(`${label}: ${known} and ${entry.role}`);
      byLabel.set(key, entry.role);
    }
    for (const pattern of entry.patterns ?? []) {
      if (!pattern.startsWith('^')) throw new Error(`${pattern} of ${entry.role} is not anchored`);
      patterns.push({ role: entry.role, pattern: new RegExp(pattern) });
    }
  }
  const any = new RegExp(patterns.map(({ pattern }) => `(?:${pattern.source})`).join('|'));
  const search = remembered((text): Role | null => {
    const keys = labelKeys(text);
    for (const key of keys) {
      const role = byLabel.get(key);
      if (role !== undefined) return role;
    }
    if (patterns.length === 0 || !keys.some((key) => any.test(key))) return null;
    for (const { role, pattern } of patterns) if (keys.some((key) => pattern.test(key))) return role;
    return null;
  });
  return { find: (text) => (text.length > LONGEST_LABEL * 3 ? null : search(text)) };
}
