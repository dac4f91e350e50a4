import type { CellValue } from '../../../core/sheet/sheet';
import { Refused } from '../refusal';
import { unescapeText } from './text-escapes';

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** A cell of type `d` holds an ISO 8601 date; its serial number, or the text when it is none. */
function serialOf(iso: string, date1904: boolean): number | string {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(iso);
  if (!match || iso === '') return iso;
  const [, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (day === undefined) return time;
  const days = (Date.parse(`${day}T00:00:00Z`) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MILLISECONDS;
  return Number.isNaN(days) ? iso : days + time;
}

/** What the value of a cell is read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly part: string;
}

/**
 * The value of a cell from its type (`s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`) and the text of its `v` or `is`.
 * A number that is none stays the text it is; a shared text that does not exist throws `Refused`.
 */
export function cellValue(type: string | undefined, raw: string, context: ValueContext): CellValue {
  switch (type) {
    case 's': {
      if (raw === '') return null;
      const text = context.strings[Number(raw)];
      if (text === undefined) throw new Refused('damaged', context.part);
      return text;
    }
    case 'str':
    case 'inlineStr':
      return unescapeText(raw);
    case 'b':
      return raw === '' ? null : raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return raw === '' ? null : { error: raw };
    case 'd':
      return raw === '' ? null : serialOf(raw.trim(), context.date1904);
    default: {
      const trimmed = raw.trim();
      if (trimmed === '') return null;
      const number = Number(trimmed);
      return Number.isFinite(number) ? number : trimmed;
    }
  }
}
