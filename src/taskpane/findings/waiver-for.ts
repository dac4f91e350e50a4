import type { Waiver } from '../../core/check/waivers';
import type { Finding } from '../../core/finding/finding';

/** The waiver of one finding at its cell, with the day by the user's own calendar (`2024-03-01`). */
export function waiverFor(finding: Finding, reason: string, author: string, day: Date): Waiver {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return {
    rule: finding.code,
    sheet: finding.sheet,
    cell: finding.cell,
    reason: reason.trim(),
    author: author.trim(),
    date: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
  };
}
