import { columnNumber, MAXIMUM_COLUMN, MAXIMUM_ROW } from '../../../../core/sheet/address';

/** One end of a reference in a formula: a cell, or the row or column of a whole-row or whole-column range. */
export interface ReferencePoint {
  /** The sheet written before it, unquoted; null for the formula's own; 3-D spans and other workbooks never come. */
  readonly sheet: string | null;
  /** 0 for a whole-row point. */
  readonly column: number;
  readonly columnFixed: boolean;
  /** 0 for a whole-column point. */
  readonly row: number;
  readonly rowFixed: boolean;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;

function pointOf(word: string, sheet: string | null): ReferencePoint | null {
  const match = CELL.exec(word);
  if (!match) return null;
  const column = columnNumber(match[2] ?? '');
  const row = Number(match[4]);
  if (column > MAXIMUM_COLUMN || row > MAXIMUM_ROW) return null;
  return { sheet, column, columnFixed: match[1] === '$', row, rowFixed: match[3] === '$' };
}

function halfPointOf(word: string, sheet: string | null): ReferencePoint | null {
  const row = ROW.exec(word);
  if (row) {
    const number = Number(row[2]);
    if (number > MAXIMUM_ROW) return null;
    return { sheet, column: 0, columnFixed: false, row: number, rowFixed: row[1] === '$' };
  }
  const column = COLUMN.exec(word);
  if (!column) return null;
  const number = columnNumber(column[2] ?? '');
  if (number > MAXIMUM_COLUMN) return null;
  return { sheet, column: number, columnFixed: column[1] === '$', row: 0, rowFixed: false };
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x24 ||
    code === 0x2e ||
    code === 0x3f ||
    code === 0x5c ||
    code === 0x5f ||
    code >= 0x80
  );
}

function wordEnd(formula: string, from: number): number {
  let at = from;
  while (at < formula.length && isWordCharacter(formula.charCodeAt(at))) at++;
  return at;
}

/** Past the closing quote; a doubled quote is one character of the text. */
function quotedEnd(formula: string, from: number): number {
  const quote = formula.charAt(from);
  for (let at = from + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Past the matching `]`; inside, an apostrophe takes the next character as it is (structured references). */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * The formula with every reference point replaced by what `replace` gives; null leaves a point as written.
 * Texts, function names, defined names, structured references, errors, 3-D spans and other workbooks stay.
 */
export function replaceReferences(
  formula: string,
  replace: (point: ReferencePoint) => string | null,
): string {
  const pieces: string[] = [];
  let kept = 0;
  let at = 0;
  /** undefined: the next reference belongs to another workbook or a 3-D span. */
  let sheet: string | null | undefined = null;
  const put = (from: number, to: number, point: ReferencePoint) => {
    const text = replace(point);
    if (text === null) return;
    pieces.push(formula.slice(kept, from), text);
    kept = to;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === '"') {
      at = quotedEnd(formula, at);
    } else if (character === "'") {
      const end = quotedEnd(formula, at);
      const name = formula.slice(at + 1, end - 1).replaceAll("''", "'");
      at = end;
      if (formula.charAt(end) === '!') {
        sheet = name.includes('[') || name.includes(':') ? undefined : name;
        at = end + 1;
        continue;
      }
    } else if (character === '[') {
      at = bracketEnd(formula, at);
      const end = wordEnd(formula, at);
      if (end > at && (formula.charAt(end) === '!' || formula.charAt(end) === ':')) {
        const bang = formula.charAt(end) === '!' ? end : wordEnd(formula, end + 1);
        if (formula.charAt(bang) === '!') {
          sheet = undefined;
          at = bang + 1;
          continue;
        }
      }
    } else if (character === '#') {
      at++;
      while (/[A-Za-z0-9/?!_]/.test(formula.charAt(at))) at++;
    } else if (isWordCharacter(formula.charCodeAt(at))) {
      const end = wordEnd(formula, at);
      const word = formula.slice(at, end);
      const next = formula.charAt(end);
      if (next === '!') {
        sheet = word;
        at = end + 1;
        continue;
      }
      const second = next === ':' ? wordEnd(formula, end + 1) : end;
      if (next === ':' && second > end + 1 && formula.charAt(second) === '!' && !pointOf(word, null)) {
        sheet = undefined;
        at = second + 1;
        continue;
      }
      const own: string | null | undefined = sheet;
      sheet = null;
      if (next === '(' || next === '[') {
        at = end;
        continue;
      }
      const point = pointOf(word, own ?? null);
      if (point) {
        if (own !== undefined) put(at, end, point);
        at = end;
        // The far end of `Sheet2!A1:B2` is on Sheet2 too.
        if (next === ':') {
          sheet = own;
          at = end + 1;
        }
        continue;
      }
      if (next === ':' && formula.charAt(second) !== '(') {
        const first = halfPointOf(word, own ?? null);
        const last = halfPointOf(formula.slice(end + 1, second), own ?? null);
        if (first && last && (first.row === 0) === (last.row === 0)) {
          if (own !== undefined) {
            put(at, end, first);
            put(end + 1, second, last);
          }
          at = second;
          continue;
        }
      }
      at = end;
      continue;
    } else at++;
    sheet = null;
  }
  pieces.push(formula.slice(kept));
  return pieces.join('');
}
