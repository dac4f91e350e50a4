import { ExcelError, type FormulaValue, isArea, number, numbers, single, type Term } from './values';

/** Excel rounds the figure of 15 digits that it shows, not the binary one behind it. */
function round(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function values(terms: readonly Term[]): FormulaValue[] {
  return terms.flatMap((term) => (isArea(term) ? term.values : [term]));
}

/** Truth values of the arguments; texts and blanks of cells are passed over. */
function truths(terms: readonly Term[]): boolean[] {
  return terms.flatMap((term) =>
    isArea(term)
      ? term.values.filter((value) => typeof value === 'number' || typeof value === 'boolean').map(Boolean)
      : [number(term) !== 0],
  );
}

/** The functions that stand in our formulas, and their nearest relatives. */
export const FUNCTIONS: Readonly<Record<string, (terms: readonly Term[]) => FormulaValue>> = {
  N: ([term = null]) => {
    const value = single(term);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
  ROUND: ([value = null, digits = null]) => round(number(value), number(digits)),
  ABS: ([value = null]) => Math.abs(number(value)),
  MIN: (terms) => {
    const all = numbers(terms);
    return all.length === 0 ? 0 : Math.min(...all);
  },
  MAX: (terms) => {
    const all = numbers(terms);
    return all.length === 0 ? 0 : Math.max(...all);
  },
  SUM: (terms) => numbers(terms).reduce((total, value) => total + value, 0),
  AVERAGE: (terms) => {
    const all = numbers(terms);
    if (all.length === 0) throw new ExcelError('#DIV/0!');
    return all.reduce((total, value) => total + value, 0) / all.length;
  },
  COUNT: (terms) => values(terms).filter((value) => typeof value === 'number').length,
  COUNTA: (terms) => values(terms).filter((value) => value !== null).length,
  AND: (terms) => truths(terms).every(Boolean),
  OR: (terms) => truths(terms).some(Boolean),
  NOT: ([term = null]) => number(term) === 0,
  ISNUMBER: ([term = null]) => typeof single(term) === 'number',
  ISBLANK: ([term = null]) => single(term) === null,
  TRUE: () => true,
  FALSE: () => false,
};
