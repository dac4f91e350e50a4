import { formatSections } from './number-format-sections';

/** Whether a number format shows a number as a day: `yyyy/m/d`, `yyyy"年"m"月"`, `[$-804]m月d日`; not `0.00`, not `h:mm`. */
export function isDateFormat(format: string | null | undefined): boolean {
  if (format === null || format === undefined) return false;
  const codes = (format.split(';')[0] ?? '').replace(/\[[^\]]{0,40}\]/g, '').replace(/"[^"]*"|\\./g, '');
  if (/general|[0#?%]/i.test(codes)) return false;
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}

/** Whether a number format shows a number as a day, a time of day or a duration. */
export function isDateOrTimeFormat(format: string): boolean {
  return formatSections(format)[0]?.isDate ?? false;
}
