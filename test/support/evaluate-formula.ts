import { parseRange } from '../../src/core/sheet/address';
import { anchorCell, cellAt, isCellError, type Sheet } from '../../src/core/sheet/sheet';

/** A value of a formula; `null` is an empty cell. Errors are thrown as `ExcelError`. */
export type FormulaValue = number | string | boolean | null;

/** What Excel would show instead of a value. */
export class ExcelError extends Error {}

interface CellArea {
  readonly values: readonly FormulaValue[];
}
type Term = FormulaValue | CellArea;

function isArea(term: Term): term is CellArea {
  return typeof term === 'object' && term !== null;
}

/** Excel rounds the figure of 15 digits that it shows, not the binary one behind it. */
function round(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function single(term: Term): FormulaValue {
  return isArea(term) ? (term.values[0] ?? null) : term;
}

function number(term: Term): number {
  const value = single(term);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  throw new ExcelError('#VALUE!');
}

/** Numbers of the arguments: texts and blanks of cells are passed over, a text of its own is an error. */
function numbers(terms: readonly Term[]): number[] {
  return terms.flatMap((term) =>
    isArea(term) ? term.values.filter((value) => typeof value === 'number') : [number(term)],
  );
}

const FUNCTIONS: Readonly<Record<string, (terms: readonly Term[]) => FormulaValue>> = {
  N: ([term = null]) => {
    const value = single(term);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
  ROUND: ([value = null, digits = null]) => round(number(value), number(digits)),
  ABS: ([value = null]) => Math.abs(number(value)),
  MIN: (terms) => Math.min(...numbers(terms)),
  MAX: (terms) => Math.max(...numbers(terms)),
  SUM: (terms) => numbers(terms).reduce((total, value) => total + value, 0),
  COUNT: (terms) =>
    terms
      .flatMap((term) => (isArea(term) ? term.values : [term]))
      .filter((value) => typeof value === 'number').length,
};

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)|(<=|>=|<>|[-+*/(),=<>]))/y;

type Kind = 'text' | 'number' | 'name' | 'cell' | 'sign';
interface Token {
  readonly kind: Kind;
  readonly text: string;
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  const kinds: readonly Kind[] = ['text', 'number', 'name', 'cell', 'sign'];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < formula.length; ) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`formula not understood at ${at}: ${formula}`);
    const group = match.slice(1).findIndex((part) => part !== undefined);
    found.push({ kind: kinds[group] ?? 'sign', text: match[group + 1] ?? '' });
  }
  return found;
}

class Evaluation {
  private at = 0;
  private readonly list: readonly Token[];
  private readonly sheet: Sheet;

  constructor(list: readonly Token[], sheet: Sheet) {
    this.list = list;
    this.sheet = sheet;
  }

  result(): FormulaValue {
    const value = single(this.comparison(true));
    if (this.at < this.list.length) throw new Error('formula goes on where it should end');
    return value;
  }

  private sign(...signs: readonly string[]): string | null {
    const token = this.list[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  /** `live` false: the branch is not taken, so that its errors do not count. */
  private comparison(live: boolean): Term {
    const left = this.sum(live);
    const sign = this.sign('=', '<>', '<', '>', '<=', '>=');
    if (sign === null) return left;
    const right = this.sum(live);
    return live ? compares(single(left), sign, single(right)) : null;
  }

  private sum(live: boolean): Term {
    let left = this.product(live);
    for (let sign = this.sign('+', '-'); sign !== null; sign = this.sign('+', '-')) {
      const right = this.product(live);
      if (live) left = sign === '+' ? number(left) + number(right) : number(left) - number(right);
    }
    return left;
  }

  private product(live: boolean): Term {
    let left = this.factor(live);
    for (let sign = this.sign('*', '/'); sign !== null; sign = this.sign('*', '/')) {
      const right = this.factor(live);
      if (!live) continue;
      if (sign === '/' && number(right) === 0) throw new ExcelError('#DIV/0!');
      left = sign === '*' ? number(left) * number(right) : number(left) / number(right);
    }
    return left;
  }

  private factor(live: boolean): Term {
    if (this.sign('-')) {
      const value = this.factor(live);
      return live ? -number(value) : null;
    }
    if (this.sign('(')) {
      const value = this.comparison(live);
      if (!this.sign(')')) throw new Error('bracket not closed');
      return value;
    }
    const token = this.list[this.at++];
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
    if (token?.kind === 'cell') return live ? this.area(token.text) : null;
    if (token?.kind === 'name') return this.call(token.text, live);
    throw new Error(`formula not understood at ${token?.text ?? 'its end'}`);
  }

  private area(address: string): CellArea {
    const range = parseRange(address);
    if (!range) throw new Error(`no address: ${address}`);
    const values: FormulaValue[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isSingle = range.top === range.bottom && range.left === range.right;
        const cell = isSingle ? anchorCell(this.sheet, row, column) : cellAt(this.sheet, row, column);
        const value = cell?.value ?? null;
        if (isCellError(value)) throw new ExcelError(value.error);
        values.push(value);
      }
    }
    return { values };
  }

  private call(name: string, live: boolean): Term {
    if (!this.sign('(')) throw new Error('bracket missing');
    if (name === 'IF') return this.choose(live);
    const terms: Term[] = [];
    do terms.push(this.comparison(live));
    while (this.sign(','));
    if (!this.sign(')')) throw new Error('bracket not closed');
    if (terms.length > 255) throw new Error('more arguments than Excel takes');
    const body = FUNCTIONS[name];
    if (!body) throw new Error(`function not known: ${name}`);
    return live ? body(terms) : null;
  }

  private choose(live: boolean): Term {
    const condition = this.comparison(live);
    if (!this.sign(',')) throw new Error('IF without a value');
    const holds = live && number(condition) !== 0;
    const first = this.comparison(live && holds);
    if (!this.sign(',')) throw new Error('IF without an alternative');
    const second = this.comparison(live && !holds);
    if (!this.sign(')')) throw new Error('bracket not closed');
    return holds ? first : second;
  }
}

function compares(left: FormulaValue, sign: string, right: FormulaValue): boolean {
  const blankAs = (value: FormulaValue, other: FormulaValue): FormulaValue =>
    value === null ? (typeof other === 'string' ? '' : 0) : value;
  const a = blankAs(left, right);
  const b = blankAs(right, left);
  // Excel orders any text after any number.
  const order =
    typeof a === typeof b ? (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1) : typeof a === 'string' ? 1 : -1;
  const holds: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return holds[sign] ?? false;
}

/** Evaluates the handful of Excel functions that our formulas use, as Excel does; throws `ExcelError` for its errors. */
export function evaluateFormula(formula: string, sheet: Sheet): FormulaValue {
  return new Evaluation(tokens(formula), sheet).result();
}
