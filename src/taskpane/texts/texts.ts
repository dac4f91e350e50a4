import type { Language } from '../../core/finding/finding';
import type { HostProblem } from '../../hosts/host';
import { CHECK_TEXTS } from './check-texts';
import { COMPUTE_TEXTS } from './compute-texts';
import { MESSAGE_TEXTS } from './message-texts';
import { OPERAND_NAMES } from './operand-names';
import { PANE_TEXTS } from './pane-texts';
import { SETTINGS_TEXTS } from './settings-texts';

const TEXTS = {
  ...PANE_TEXTS,
  ...CHECK_TEXTS,
  ...COMPUTE_TEXTS,
  ...SETTINGS_TEXTS,
  ...MESSAGE_TEXTS,
};

export type TextKey = keyof typeof TEXTS;
export type TextParameters = Readonly<Record<string, string | number>>;

/** What happened between us and Excel, and what to do next. */
export type ProblemWords = Pick<HostProblem, 'message' | 'nextStep'>;

/** Everything that the pane says in one language. */
export interface Words {
  readonly texts: Readonly<Record<TextKey, string>>;
  readonly operands: Readonly<Record<string, string>>;
  /** A problem in this language; absent: it has its words with it, which are Chinese. */
  readonly problem?: (problem: HostProblem) => ProblemWords;
}

const CHINESE_WORDS: Words = { texts: TEXTS, operands: OPERAND_NAMES };

let english: Words | null = null;

/** Fetches the words of a language, unless they are at hand; nothing may be drawn in it before. Rejects when they do not arrive. */
export async function fetchWords(language: Language): Promise<void> {
  if (language !== 'en' || english) return;
  english = (await import(/* webpackChunkName: "english" */ './english/english-words')).ENGLISH_WORDS;
}

function wordsIn(language: Language): Words {
  return (language === 'en' && english) || CHINESE_WORDS;
}

/**
 * One text in one language with its parameters put in; a placeholder without one stays as it is.
 * `{count|cell|cells}` stands for the one word or the other, as the figure is 1 or not.
 */
export function text(language: Language, key: TextKey, parameters: TextParameters = {}): string {
  return wordsIn(language).texts[key].replace(
    /\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (placeholder, name: string, one?: string, many?: string) => {
      const value = parameters[name];
      if (value === undefined) return placeholder;
      return one === undefined ? String(value) : value === 1 ? one : (many ?? one);
    },
  );
}

/** What is said of a problem with Excel. */
export function problemWords(problem: HostProblem, language: Language): ProblemWords {
  return wordsIn(language).problem?.(problem) ?? problem;
}

/** An operand's name in words; what is no known name (a cell, a label of the sheet) stands for itself. */
export function operandName(operand: string, language: Language): string {
  return wordsIn(language).operands[operand] ?? operand;
}

/** A message as it is read without a finding: each `{parameter}` as 〈what stands there〉, or `…`. */
export function withoutParameters(words: string, language: Language): string {
  const { texts, operands } = wordsIn(language);
  // 实际完成值 among the operands; in a message whatever the sheet has.
  const names: Readonly<Record<string, string>> = { ...operands, actual: texts.rateInSheet };
  return words.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) =>
    names[name] === undefined ? '…' : `〈${names[name]}〉`,
  );
}
