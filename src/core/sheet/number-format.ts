import { GENERAL } from './number-format-builtin';
import { sectionDateText } from './number-format-date';
import { generalText, sectionNumberText, shownDecimal } from './number-format-digits';
import { type FormatCondition, type FormatSection, formatSections } from './number-format-sections';
import { type CellValue, isCellError } from './sheet';

function meets(value: number, condition: FormatCondition): boolean {
  switch (condition.operator) {
    case '<':
      return value < condition.operand;
    case '<=':
      return value <= condition.operand;
    case '>':
      return value > condition.operand;
    case '>=':
      return value >= condition.operand;
    case '=':
      return value === condition.operand;
    case '<>':
      return value !== condition.operand;
  }
}

/** Without conditions: positive; negative; zero. With them: the first that fits, else the first without one. */
function sectionFor(value: number, sections: readonly FormatSection[]): number {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  if (numeric.some((section) => section.condition)) {
    const fit = numeric.findIndex((section, at) => {
      if (section.condition) return meets(value, section.condition);
      // `[>100]a;b;c`: b is for negative numbers, as ever, unless it is the last.
      return at === 1 && numeric.length > 2 ? value < 0 : true;
    });
    return fit < 0 ? numeric.length - 1 : fit;
  }
  if (numeric.length > 2 && value === 0) return 2;
  return numeric.length > 1 && value < 0 ? 1 : 0;
}

/** The sign is left to a section that only negative numbers reach. */
function showsSign(
  value: number,
  at: number,
  section: FormatSection,
  sections: readonly FormatSection[],
): boolean {
  if (value >= 0) return false;
  if (!section.condition) return at !== 1 || sections.some((other) => other.condition !== null);
  const { operator, operand } = section.condition;
  return !(operand <= 0 && (operator === '<' || operator === '<=' || operator === '='));
}

function numberText(value: number, code: string, date1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const all = formatSections(code);
  const sections = all.length > 1 && all.length < 4 && all.at(-1)?.hasText ? all.slice(0, -1) : all;
  const at = sectionFor(value, sections);
  const section = sections[at];
  if (!section) return generalText(value);
  if (section.isDate) return sectionDateText(value, section, date1904) ?? generalText(value);
  const text = sectionNumberText(shownDecimal(Math.abs(value)), section);
  // -0.001 shown with 0.00 is 0.00: a sign before nothing but zeros is dropped.
  return showsSign(value, at, section, sections) && /[1-9]/.test(text) ? `-${text}` : text;
}

function stringText(value: string, code: string): string {
  const sections = formatSections(code);
  const section = sections.length > 3 ? sections[3] : sections.at(-1);
  if (!section || (sections.length <= 3 && !section.hasText)) return value;
  return section.tokens
    .map((token) =>
      token.kind === 'text' || token.kind === 'general' ? value : token.kind === 'literal' ? token.text : '',
    )
    .join('');
}

/**
 * What Excel shows for a value in a cell of that number format, in a column wide enough for it.
 * Half is rounded up on the 15 digits that Excel keeps. A date beyond Excel's calendar and a code
 * that is not understood fall back to what General shows.
 */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  const isGeneral = numberFormat === GENERAL || numberFormat === '' || numberFormat === '@';
  if (typeof value === 'string') return isGeneral ? value : stringText(value, numberFormat);
  return isGeneral ? generalText(value) : numberText(value, numberFormat, date1904);
}
