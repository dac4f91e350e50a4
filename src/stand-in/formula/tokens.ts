import { UnknownFormula } from './values';

type Kind = 'text' | 'number' | 'name' | 'cell' | 'sign';

/** A word of a formula. A `cell` bears its sheet in front when it names one. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly sheet: string | null;
}

const KINDS: readonly Kind[] = ['text', 'number', 'name', 'cell', 'sign'];

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([A-Z]+)(?=\()|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|(<=|>=|<>|[-+*/^%&(),=<>]))/uy;

/** Reads a formula word by word. Throws `UnknownFormula` for names, structured references, arrays. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  const whole = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(whole);
    if (!match) throw new UnknownFormula(`formula not understood at ${at}: ${formula}`);
    const group = match.slice(1).findIndex((part) => part !== undefined);
    found.push(tokenOf(KINDS[group] ?? 'sign', match[group + 1] ?? ''));
  }
  return found;
}

function tokenOf(kind: Kind, text: string): Token {
  const bang = kind === 'cell' ? text.lastIndexOf('!') : -1;
  if (bang < 0) return { kind, text: kind === 'cell' ? text.replaceAll('$', '') : text, sheet: null };
  const name = text.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { kind, text: text.slice(bang + 1).replaceAll('$', ''), sheet };
}
