/**
 * A text that stays a text when it is written into a cell: Excel takes one that begins with `=` for a formula, so the
 * sign is written wide (`=95%` → `＝95%`), which reads the same.
 */
export function asPlainText(text: string): string {
  return text.replace(/^(\s*)=/, '$1＝');
}
