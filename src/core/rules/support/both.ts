import type { Text } from '../rule';

/** One text in both languages. */
export function both(chinese: string, english: string): Text {
  return { 'zh-CN': chinese, en: english };
}
