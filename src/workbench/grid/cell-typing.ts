import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { isDateOrTimeFormat } from '../../core/sheet/date-format';
import { displayText } from '../../core/sheet/number-format';
import { readTyped } from '../../stand-in/document/typed-value';
import type { UniverSession } from './univer-session';

const GENERAL = 'General';
const PERCENT = /%(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** Digits that a number keeps in a cell. */
const DIGITS = 15;

/** What stands in the editor when a number is opened for typing, as Excel shows it: in full, whatever the cell shows. */
export function editorText(value: number, numberFormat: string, date1904 = false): string {
  if (PERCENT.test(numberFormat)) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  if (isDateOrTimeFormat(numberFormat)) {
    const isTime = value > 0 && value < 1;
    return displayText(value, isTime ? 'h:mm:ss' : 'yyyy/m/d', date1904);
  }
  return String(value);
}

/** What Excel makes of words typed into a cell: a number with the format that it brings, or null when they stay words. */
export function typedNumber(
  text: string,
  numberFormat: string,
  date1904 = false,
): { readonly value: number; readonly numberFormat: string } | null {
  const { value, formula, numberFormat: brought } = readTyped(text, numberFormat, date1904);
  if (typeof value !== 'number' || formula !== null) return null;
  const format = numberFormat === GENERAL && brought ? brought : numberFormat;
  // In a cell of percents 50 means 50 %, and 0.5 too.
  const isPercent = PERCENT.test(numberFormat) && !text.trim().endsWith('%') && Math.abs(value) >= 1;
  return {
    value: Number((isPercent ? value / 100 : value).toPrecision(DIGITS)),
    numberFormat: format,
  };
}

function formatOf(style: IStyleData | null | undefined): string {
  return style?.n?.pattern ?? GENERAL;
}

function typedText(cell: ICellData): string | null {
  if (cell.t === CellValueType.FORCE_STRING || cell.f || cell.si) return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : null;
}

/**
 * Makes the engine's editor read what is typed as Excel does: percents, amounts with separators, dates.
 * `isDate1904`: whether the open workbook counts its days from 1904.
 */
export function readTypingAsExcel(session: UniverSession, isDate1904: () => boolean): void {
  const { writeCellInterceptor } = session.injector.get(SheetInterceptorService);
  const styleOf = (cell: Nullable<ICellData>) =>
    cell?.s ? (session.workbook()?.getWorkbook().getStyles().get(cell.s) ?? null) : null;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (shown, place, next) => {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      if (!raw || typeof raw.v !== 'number' || raw.t !== CellValueType.NUMBER) return next(shown);
      const v = editorText(raw.v, formatOf(styleOf(raw)), isDate1904());
      return next({ ...shown, ...raw, v } as ICellDataForSheetInterceptor);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (typed, place, next) => {
      const text = typed ? typedText(typed) : null;
      if (text === null) return next(typed);
      const style = styleOf(place.worksheet.getCellRaw(place.row, place.col));
      const read = typedNumber(text, formatOf(style), isDate1904());
      if (!read) return next(typed);
      const n = read.numberFormat === GENERAL ? null : { pattern: read.numberFormat };
      return next({ ...typed, p: null, v: read.value, t: CellValueType.NUMBER, s: { ...style, n } });
    },
  });
}
