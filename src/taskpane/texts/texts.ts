import type { Language } from '../../core/finding/finding';
import { CHECK_TEXTS } from './check-texts';
import { COMPUTE_TEXTS } from './compute-texts';
import { MESSAGE_TEXTS } from './message-texts';
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

/**
 * One text in one language with its parameters put in; a placeholder without one stays as it is.
 * `{count|cell|cells}` stands for the one word or the other, as the figure is 1 or not.
 */
export function text(language: Language, key: TextKey, parameters: TextParameters = {}): string {
  const [chinese, english] = TEXTS[key];
  const words: string = language === 'en' ? english : chinese;
  return words.replace(
    /\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (placeholder, name: string, one?: string, many?: string) => {
      const value = parameters[name];
      if (value === undefined) return placeholder;
      return one === undefined ? String(value) : value === 1 ? one : (many ?? one);
    },
  );
}
