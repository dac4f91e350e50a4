import type { Parameters } from '../finding/finding';
import type { Wording } from './wording';

/**
 * Puts the parameters into a text of the wording's language: `{name}` → the value of `name`.
 * A placeholder without a parameter stays as it is. A parameter called `reason` that holds a key of the
 * cannot-judge reasons is written in words.
 */
export function renderText(text: string, parameters: Parameters, wording: Pick<Wording, 'reasons'>): string {
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    if (name === 'reason') return renderReason(String(value), wording);
    return String(value);
  });
}

/** A reason of a verdict (rule book, section 8) in words; an unknown key stands for itself. */
export function renderReason(reason: string, { reasons }: Pick<Wording, 'reasons'>): string {
  return reasons[reason] ?? reason;
}
