import { builtinNumberFormat } from '../../../core/sheet/number-format-builtin';

/** Ids whose code is the same in every language, so that writing the id means writing the code. */
const SAME_EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

/** The code of a built-in format; `General` for an id that has none. */
export function builtInFormatCode(id: number): string {
  return builtinNumberFormat(id) ?? 'General';
}

/** The built-in id of a code, or null when the workbook has to define it. */
export function builtInFormatId(code: string): number | null {
  return SAME_EVERYWHERE.find((id) => builtinNumberFormat(id) === code) ?? null;
}
