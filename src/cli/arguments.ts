import { parseArgs } from 'node:util';
import { CommandFailure } from './failure';

/** The options that a command may know; each command lists those that it takes. */
const KNOWN_OPTIONS = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  format: { type: 'string' },
  profile: { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  waivers: { type: 'string' },
  jobs: { type: 'string' },
  output: { type: 'string', short: 'o' },
  year: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof KNOWN_OPTIONS;

export interface Arguments {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<OptionName>;
  readonly values: ReadonlyMap<OptionName, string>;
}

/** Reads what follows the command's name. An option that the command does not take is refused by name. */
export function readArguments(words: readonly string[], allowed: readonly OptionName[]): Arguments {
  const options = Object.fromEntries(
    [...allowed, 'help' as const].map((name) => [name, KNOWN_OPTIONS[name]]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CommandFailure(explain(error, allowed));
  }
  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string>();
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string') values.set(name as OptionName, value);
    else if (value === true) flags.add(name as OptionName);
  }
  return { paths: parsed.positionals, flags, values };
}

function explain(error: unknown, allowed: readonly OptionName[]): string {
  const words = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]+)/.exec(words)?.[1] ?? '';
  const known = allowed.map((name) => `--${name}`).join('、');
  if (words.includes('argument missing') || words.includes('is ambiguous')) {
    return `选项 ${option} 后面缺少它的值。`;
  }
  if (words.includes('does not take an argument')) return `选项 ${option} 后面不能带值。`;
  return `不认识选项 ${option}。可用的选项：${known || '（无）'}。`;
}

/** One of a few words given to an option, or the default. */
export function choice<Word extends string>(
  given: Arguments,
  option: OptionName,
  words: readonly Word[],
  byDefault: Word,
): Word {
  const value = given.values.get(option);
  if (value === undefined) return byDefault;
  const match = words.find((word) => word === value);
  if (match === undefined)
    throw new CommandFailure(`--${option} 只能是 ${words.join('、')}，不能是“${value}”。`);
  return match;
}

/** A whole number of at least 1 given to an option, or the default. */
export function wholeNumber(given: Arguments, option: OptionName, byDefault: number): number {
  const value = given.values.get(option);
  if (value === undefined) return byDefault;
  if (!/^[1-9][0-9]{0,3}$/.test(value))
    throw new CommandFailure(`--${option} 要写成 1 到 9999 的整数，不能是“${value}”。`);
  return Number(value);
}
