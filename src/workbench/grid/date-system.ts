import { InterceptorEffectEnum, type IStyleData, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { isDateOrTimeFormat } from '../../core/sheet/date-format';
import { displayText } from '../../core/sheet/number-format';
import type { UniverSession } from './univer-session';

/** After the engine has put a number into words, which it does at 10. */
const AFTER_NUMBER_FORMATS = 9;

/** Shows days of a workbook that counts them from 1904 as what they are: the engine counts from 1900. */
export function showDatesOf1904(session: UniverSession, isDate1904: () => boolean): void {
  session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      const value = place.rawData?.v;
      if (!isDate1904() || !cell || typeof value !== 'number') return next(cell);
      const style: Nullable<IStyleData> =
        typeof cell.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell.s;
      const format = style?.n?.pattern;
      if (!format || !isDateOrTimeFormat(format)) return next(cell);
      return next({ ...cell, v: displayText(value, format, true) });
    },
  });
}
