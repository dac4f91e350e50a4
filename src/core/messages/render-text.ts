import type { Language, Parameters } from '../finding/finding';
import { REASON_TEXTS } from './reason-texts';

/** One text in both languages; `{name}` stands for a parameter. */
export type TextInLanguages = Readonly<Record<Language, string>>;

/**
 * Writes a text in one language and puts the parameters into it: `{name}` → the value of `name`.
 * A placeholder without a parameter stays as it is. A parameter called `reason` that holds a key of the
 * cannot-judge reasons is written in words.
 */
export function renderText(text: TextInLanguages, parameters: Parameters, language: Language): string {
  return text[language].replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    if (name === 'reason') return renderReason(String(value), language);
    return String(value);
  });
}

/** A reason of a verdict (rule book, section 8) in words; an unknown key stands for itself. */
export function renderReason(reason: string, language: Language): string {
  return REASON_TEXTS[reason]?.[language] ?? reason;
}
