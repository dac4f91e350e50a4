import { parseRange } from '../../core/sheet/address';
import { isCellError } from '../../core/sheet/sheet';
import { FUNCTIONS } from './functions';
import { type Token, tokens } from './tokens';
import {
  type CellArea,
  compares,
  ExcelError,
  type FormulaScope,
  type FormulaValue,
  number,
  single,
  type Term,
  UnknownFormula,
} from './values';

class Evaluation {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly scope: FormulaScope,
  ) {}

  result(): FormulaValue {
    const value = single(this.comparison(true));
    if (this.at < this.list.length) throw new UnknownFormula('formula goes on where it should end');
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
    let left = this.joined(live);
    for (
      let sign = this.sign('=', '<>', '<', '>', '<=', '>=');
      sign !== null;
      sign = this.sign('=', '<>', '<', '>', '<=', '>=')
    ) {
      const right = this.joined(live);
      left = live ? compares(single(left), sign, single(right)) : null;
    }
    return left;
  }

  private joined(live: boolean): Term {
    let left = this.sum(live);
    while (this.sign('&')) {
      const right = this.sum(live);
      if (live) left = `${single(left) ?? ''}${single(right) ?? ''}`;
    }
    return left;
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
    let left = this.power(live);
    for (let sign = this.sign('*', '/'); sign !== null; sign = this.sign('*', '/')) {
      const right = this.power(live);
      if (!live) continue;
      if (sign === '/' && number(right) === 0) throw new ExcelError('#DIV/0!');
      left = sign === '*' ? number(left) * number(right) : number(left) / number(right);
    }
    return left;
  }

  private power(live: boolean): Term {
    let left = this.factor(live);
    while (this.sign('^')) {
      const right = this.factor(live);
      if (live) left = number(left) ** number(right);
    }
    return left;
  }

  private factor(live: boolean): Term {
    if (this.sign('-')) {
      const value = this.factor(live);
      return live ? -number(value) : null;
    }
    if (this.sign('+')) return this.factor(live);
    let value = this.primary(live);
    while (this.sign('%')) value = live ? number(value) / 100 : null;
    return value;
  }

  private primary(live: boolean): Term {
    if (this.sign('(')) {
      const value = this.comparison(live);
      if (!this.sign(')')) throw new UnknownFormula('bracket not closed');
      return value;
    }
    const token = this.list[this.at++];
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
    if (token?.kind === 'cell') return live ? this.area(token) : null;
    if (token?.kind === 'name') return this.call(token.text, live);
    throw new UnknownFormula(`formula not understood at ${token?.text ?? 'its end'}`);
  }

  private area({ text, sheet }: Token): CellArea {
    const range = parseRange(text);
    if (!range) throw new UnknownFormula(`no address: ${text}`);
    const values = this.scope.read(sheet, range).map((value): FormulaValue => {
      if (isCellError(value)) throw new ExcelError(value.error);
      return value;
    });
    return { values };
  }

  private call(name: string, live: boolean): Term {
    if (!this.sign('(')) throw new UnknownFormula('bracket missing');
    if (name === 'IF') return this.choose(live);
    if (name === 'IFERROR') return this.rescue(live);
    const terms: Term[] = [];
    if (!this.sign(')')) {
      do terms.push(this.comparison(live));
      while (this.sign(','));
      if (!this.sign(')')) throw new UnknownFormula('bracket not closed');
    }
    if (terms.length > 255) throw new UnknownFormula('more arguments than Excel takes');
    const body = FUNCTIONS[name];
    if (!body) throw new UnknownFormula(`function not known: ${name}`);
    return live ? body(terms) : null;
  }

  private choose(live: boolean): Term {
    const condition = this.comparison(live);
    if (!this.sign(',')) throw new UnknownFormula('IF without a value');
    const holds = live && number(condition) !== 0;
    const first = this.comparison(live && holds);
    const second = this.sign(',') ? this.comparison(live && !holds) : false;
    if (!this.sign(')')) throw new UnknownFormula('bracket not closed');
    return holds ? first : second;
  }

  private rescue(live: boolean): Term {
    const start = this.at;
    let value: Term = null;
    let failed = false;
    try {
      value = this.comparison(live);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      failed = true;
      this.at = start;
      this.comparison(false);
    }
    if (!this.sign(',')) throw new UnknownFormula('IFERROR without an alternative');
    const otherwise = this.comparison(live && failed);
    if (!this.sign(')')) throw new UnknownFormula('bracket not closed');
    return failed ? otherwise : value;
  }
}

/** Evaluates a formula (without `=`) as Excel does; throws `ExcelError` for its errors, `UnknownFormula` for what it does not know. */
export function evaluate(formula: string, scope: FormulaScope): FormulaValue {
  return new Evaluation(tokens(formula), scope).result();
}
