import type { CellExpectation } from './edit';
import { type CellValue, isCellError } from './sheet';

function comparable(value: CellValue): string | number | boolean | null {
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  return value === '' ? null : value.replaceAll('\r\n', '\n');
}

function bareFormula(formula: string | null): string | null {
  return formula === null || formula === '' ? null : formula.replace(/^=/, '');
}

/** True when a cell holds what an edit expects: the same value and the same formula. */
export function isAsExpected(expected: CellExpectation, found: CellExpectation): boolean {
  return (
    comparable(expected.value) === comparable(found.value) &&
    isCellError(expected.value) === isCellError(found.value) &&
    bareFormula(expected.formula) === bareFormula(found.formula)
  );
}

/** A cell's content for a message: its value, and before it its formula when it has one. */
export function describeContent(content: CellExpectation): string {
  const value = isCellError(content.value) ? content.value.error : String(content.value ?? '');
  if (content.formula === null) return value;
  const formula = `=${bareFormula(content.formula)}`;
  return value === '' ? formula : `${formula} (${value})`;
}
