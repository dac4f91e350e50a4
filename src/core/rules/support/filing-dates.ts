import type { Form, Report, Slot } from '../../form/form';
import { isDateFormat } from '../../sheet/date-format';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { dateOfSerial } from '../../text/date';
import { compactText } from '../../text/normalise';
import type { PartialDate } from '../../text/quantity';
import { distinctSlots } from './distinct-slots';

const WRITTEN =
  /((?:19|20)\d{2})(?:年(?:(1[0-2]|0?[1-9])月(?:(3[01]|[12]\d|0?[1-9])日?)?)?|[-./](1[0-2]|0?[1-9])(?:[-./](3[01]|[12]\d|0?[1-9])(?!\d))?|(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d))/g;

const CHINESE_DATE =
  /([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})日?)?)?/g;

/** 二〇二二年十二月二十五日 in figures: `2022年12月25日`. */
function inDigits(text: string): string {
  if (!/[〇○零一二三四五六七八九]年/.test(text)) return text;
  return text.replace(CHINESE_DATE, (whole, year: string, month?: string, day?: string) => {
    const parts = [year.replaceAll('○', '〇'), month, day?.replace('廿', '二十').replace('卅', '三十')];
    const numbers = parts.map((part) =>
      part === undefined ? null : readChineseNumeral(part, 0)?.value.toFixed(),
    );
    if (numbers.includes(undefined)) return whole;
    return numbers.flatMap((number, at) => (number === null ? [] : `${number}${'年月日'[at]}`)).join('');
  });
}

/** The dates that a text names, with as much as it says: `2020年6月1日`, `2023.6.28`, `20200601`, `2020年12月`. */
export function datesIn(raw: string): readonly PartialDate[] {
  return [...inDigits(compactText(raw)).matchAll(WRITTEN)].map((match) => {
    const [, year, month, day, dottedMonth, dottedDay, plainMonth, plainDay] = match;
    const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    return {
      year: Number(year),
      month: number(month ?? dottedMonth ?? plainMonth),
      day: number(day ?? dottedDay ?? plainDay),
    };
  });
}

/** When a paper was filled in or handed in. */
export interface FilingDate {
  readonly slot: Slot;
  readonly date: PartialDate;
}

const FILING = /(?:填报|填表|填写|填制|制表|上报|报告|报送|评价|自评|编制|撰写)(?:时间|日期)/;
const DATE_ALONE = /^(?:日期:?|时间:?)?(?:19|20)\d{2}(?:年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}[-./]\d{1,2})$/;
/** A cover and a colophon are no longer than this many paragraphs. */
const COVER = 12;
const COLOPHON = 3;

function dateOf(slot: Slot): PartialDate | null {
  if (typeof slot.value === 'number' && isDateFormat(slot.numberFormat)) return dateOfSerial(slot.value);
  return datesIn(slot.text)[0] ?? null;
}

/** The filing dates of a form: 填报日期 and a date beside the signatures. */
export function filingDates(form: Form): readonly FilingDate[] {
  const slots = [
    ...form.identity.filter(({ role }) => role === 'reportDate').map(({ answer }) => answer),
    ...form.signOffs.flatMap(({ label, answer }) =>
      [label, answer].filter((slot) => slot !== null && FILING.test(compactText(slot.text))),
    ),
  ].filter((slot) => slot !== null);
  return datedSlots(slots);
}

/** The filing dates of a report: `填报时间：…`, or a date alone on its cover or at its end. */
export function reportDates(report: Report): readonly FilingDate[] {
  const last = report.paragraphs.length - COLOPHON;
  const slots = report.paragraphs.filter((slot, at) => {
    const text = compactText(slot.text);
    if (text.length > 40) return false;
    return FILING.test(text) || ((at < COVER || at >= last) && DATE_ALONE.test(inDigits(text)));
  });
  return datedSlots(slots);
}

function datedSlots(slots: readonly Slot[]): readonly FilingDate[] {
  return distinctSlots(slots).flatMap((slot): FilingDate[] => {
    const date = dateOf(slot);
    return date ? [{ slot, date }] : [];
  });
}
