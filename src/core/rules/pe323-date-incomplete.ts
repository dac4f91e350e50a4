import type { Form, Indicator, Slot } from '../form/form';
import { isCalendarDate } from '../text/date';
import { compactText } from '../text/normalise';
import type { DateQuantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { sameWords, withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';
import { asPlainText } from './support/plain-text';
import { showsError } from './support/printed';

/** Days that come round again, and words for the form's own year, need no year. */
const NEEDS_NO_YEAR = /[每各次]个?[年季月周]|按[年季月]|当月|全年|年内|[本当今该]年|年度内/;

/** PE323: a date states its year and its month. */
export const DATE_INCOMPLETE = defineRule({
  code: 'PE323',
  slug: 'date-incomplete',
  name: '时间值不完整',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '时间类的值写明年和月，如“2020年12月底前”',
    trust: 'ours',
  },
  texts: {
    year: {
      problem: '“{name}”的时间“{value}”没有年份。',
      advice: '在 {cell} 写明年份，如“{expected}”。',
    },
    month: {
      problem: '“{name}”的时间“{value}”只有年份，没有月份。',
      advice: '在 {cell} 写明月份，如“{expected}”。',
    },
    impossible: {
      problem: '“{name}”的日期“{value}”在日历上不存在。',
      advice: '核对 {cell} 的年月日。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap((indicator) => {
      const { target, actual, targetQuantity, actualQuantity, shared } = indicator;
      const own = [shared.includes('target') ? null : target, shared.includes('actual') ? null : actual];
      const found = own.flatMap((slot) =>
        slot && namesNoDay(slot.text) ? [impossible(indicator, slot)] : [],
      );
      if (found.length > 0) return found;
      if (target && targetQuantity.kind === 'date' && !shared.includes('target')) {
        found.push(...judge(form, indicator, target, targetQuantity));
      }
      const isCopy = target !== null && actual !== null && sameWords(target, actual);
      if (actual && actualQuantity.kind === 'date' && !isCopy && !shared.includes('actual')) {
        found.push(...judge(form, indicator, actual, actualQuantity));
      }
      return found;
    }),
});

const DAY = /(?:19|20)\d{2}[年./-](\d{1,2})[月./-](\d{1,2})(?![\d.])/g;

/** 2022年2月30日, 2022.13.1 */
function namesNoDay(text: string): boolean {
  const words = compactText(text);
  // Hardly a value holds a date: listing the matches of none costs more than looking for one.
  if (words.search(DAY) < 0) return false;
  return [...words.matchAll(DAY)].some(
    ([date, month, day]) => !isCalendarDate(Number(date.slice(0, 4)), Number(month), Number(day)),
  );
}

function impossible({ name }: Indicator, slot: Slot): RuleFinding {
  const value = shown(slot);
  const evidence = { operands: {}, actual: value };
  return {
    verdict: 'fail',
    message: 'impossible',
    at: slot,
    parameters: { name, value, cell: slot.cell },
    evidence,
  };
}

function judge(form: Form, indicator: Indicator, slot: Slot, date: DateQuantity): RuleFinding[] {
  if (date.isComplete || showsError(slot) || NEEDS_NO_YEAR.test(compactText(slot.text))) return [];
  const lacksYear = date.to.year === null;
  // A span of whole years (2021-2023年) is complete in its way.
  if (!lacksYear && (date.to.month !== null || date.from !== null)) return [];
  const dated = lacksYear ? withYear(slot.text, form.year) : null;
  const isPlain = slot.formula === null && slot.value === slot.text;
  const expected = dated ?? (lacksYear ? `${form.year ?? 'XXXX'}年12月` : `${date.to.year}年12月`);
  return [
    {
      verdict: 'fail',
      message: lacksYear ? 'year' : 'month',
      at: slot,
      parameters: {
        name: indicator.name,
        value: shown(slot),
        cell: slot.cell,
        expected: shown({ text: expected }),
      },
      evidence: {
        operands: { year: date.to.year, month: date.to.month },
        ...(dated === null ? {} : { expected: dated }),
        actual: shown(slot),
      },
      ...(dated !== null && isPlain && date.from === null
        ? { fix: confirmFix(setValue(form.sheet, slot, asPlainText(dated))) }
        : {}),
    },
  ];
}

/** The text with the form's year put before its month; null where the year is not known or no month is found. */
function withYear(text: string, year: number | null): string | null {
  if (year === null) return null;
  const month = /[0-9０-９]{1,2}\s*月|[一二三四五六七八九十]{1,3}月|第?[一二三四1-4]季度|[上下]半年/.exec(
    text,
  );
  if (month) return `${text.slice(0, month.index)}${year}年${text.slice(month.index)}`;
  const edge = text.search(/年[底末初中终]/);
  return edge < 0 ? null : `${text.slice(0, edge)}${year}${text.slice(edge)}`;
}
