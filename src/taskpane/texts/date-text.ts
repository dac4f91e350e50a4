import type { Language } from '../../core/finding/finding';

/** A day kept as `2024-03-01` as it is written: `2024年3月1日`; anything else stays as it is. */
export function dateText(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match || language === 'en') return day;
  const [, year, month, date] = match;
  return `${year}年${Number(month)}月${Number(date)}日`;
}
