import type { Language } from '../../core/finding/finding';

/** The language for Excel's display language: Chinese for `zh…` and where none is told. */
export function languageOf(displayLanguage: string | null | undefined): Language {
  return !displayLanguage || /^zh/i.test(displayLanguage) ? 'zh-CN' : 'en';
}
