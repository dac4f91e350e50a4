import { createContext, useContext } from 'react';
import type { Language } from '../../core/finding/finding';
import { type TextKey, type TextParameters, text } from './texts';

export const LanguageContext = createContext<Language>('zh-CN');

/** The words of the pane in its language. */
export function useText(): (key: TextKey, parameters?: TextParameters) => string {
  const language = useContext(LanguageContext);
  return (key, parameters) => text(language, key, parameters);
}

/** The pane's language, for what is rendered elsewhere. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
