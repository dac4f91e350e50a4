import type { Section } from '../form/form';
import { type Decimal, halfOfLastDigit, ONE, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { type Equation, expectedResult, findEquations, isRight } from './support/calculations';
import { confirmFix, setValue } from './support/edits';
import { failedFormula } from './support/failed-formula';
import { DECLARATIONS } from './support/families';
import { findListedSums, findStatedTotals, type ListedSum, type StatedTotal } from './support/listed-sums';
import { plain } from './support/printed';
import type { ReadFigure } from './support/read-text-figures';
import { inBaseUnit } from './support/text-figures';

/** PE211: the calculations and sums written in 测算依据 are right. */
export const CALCULATION_ARITHMETIC = defineRule({
  code: 'PE211',
  slug: 'calc-basis-arith',
  name: '测算算式错误',
  severity: 'error',
  families: DECLARATIONS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '测算依据中的算式（单价×数量＝金额）和合计逐一复算',
    trust: 'ours',
  },
  texts: {
    equation: {
      problem: '算式“{left}={actual}”有误：{left} = {expected}。',
      advice: '把 {cell} 中的“{actual}”改为“{expected}”，或改正算式中的数。',
    },
    total: {
      problem: '合计“{actual}”有误：{parts} = {expected}。',
      advice: '把 {cell} 中的合计改为“{expected}”。',
    },
    listed: {
      problem: '“{whole}”与所列各项之和不符：{parts} = {expected}。',
      advice: '核对 {cell} 中的总数与各项。',
    },
  },
  check: (form, context) => {
    const sections = form.sections.filter((section) => /[0-9]/.test(section.body.text));
    if (sections.length === 0) {
      return failedFormula(form.sections.map(({ body }) => body)) ?? { notApplicable: 'no-calculation' };
    }
    return sections.flatMap((section) => [
      ...findEquations(section.body.text)
        .filter((equation) => !isRight(equation))
        .map((equation) => equationFinding(section, equation, context.sheet.name)),
      ...findStatedTotals(section.body.text)
        .filter(isTotalWrong)
        .map((total) => totalFinding(section, total)),
      ...findListedSums(section.body.text)
        .filter(isListWrong)
        .map((list) => listFinding(section, list)),
    ]);
  },
});

function equationFinding(section: Section, equation: Equation, sheet: string): RuleFinding {
  const { body } = section;
  const { result } = equation;
  const expected = plain(roundHalfUp(expectedResult(equation), Math.max(2, result.places)));
  const unit = result.unit?.text ?? '';
  const isEditable = typeof body.value === 'string' && body.formula === null && body.value === body.text;
  const corrected = body.text.slice(0, equation.resultFrom) + expected + body.text.slice(equation.resultTo);
  return {
    verdict: 'fail',
    message: 'equation',
    at: body,
    parameters: { left: equation.left, actual: result.text, expected: expected + unit, cell: body.cell },
    evidence: {
      operands: Object.fromEntries(equation.operands.map((operand, at) => [`${at + 1}`, operand.text])),
      expected: expected + unit,
      actual: result.text,
    },
    spans: [{ cell: body.cell, from: equation.from, to: equation.to }],
    fix: isEditable ? confirmFix(setValue(sheet, body, corrected)) : null,
  };
}

function tolerance(figure: ReadFigure): Decimal {
  return halfOfLastDigit(figure.places).times(figure.unit?.scale ?? ONE);
}

function isTotalWrong({ total, expected }: StatedTotal): boolean {
  return inBaseUnit(total).minus(expected).abs().gt(tolerance(total));
}

function isListWrong({ whole, total, isExhaustive }: ListedSum): boolean {
  const excess = total.minus(inBaseUnit(whole));
  return isExhaustive ? excess.abs().gt(tolerance(whole)) : excess.gt(tolerance(whole));
}

function inUnitOf(figure: ReadFigure, value: Decimal): string {
  return `${plain(value.div(figure.unit?.scale ?? ONE))}${figure.unit?.text ?? ''}`;
}

function totalFinding(section: Section, stated: StatedTotal): RuleFinding {
  const expected = inUnitOf(stated.total, stated.expected);
  return {
    verdict: 'fail',
    message: 'total',
    at: section.body,
    parameters: {
      actual: stated.total.text,
      parts: stated.results.join(' + '),
      expected,
      cell: section.body.cell,
    },
    evidence: { operands: { total: stated.total.text }, expected, actual: stated.total.text },
    spans: [{ cell: section.body.cell, from: stated.total.from, to: stated.total.to }],
  };
}

function listFinding(section: Section, list: ListedSum): RuleFinding {
  const expected = inUnitOf(list.whole, list.total);
  const last = list.parts.at(-1) ?? list.whole;
  return {
    verdict: 'fail',
    message: 'listed',
    at: section.body,
    parameters: {
      whole: `${list.whole.metric}${list.whole.text}`,
      parts: list.parts.map((part) => part.text).join(' + '),
      expected,
      cell: section.body.cell,
    },
    evidence: { operands: { whole: list.whole.text }, expected, actual: list.whole.text },
    spans: [{ cell: section.body.cell, from: list.whole.from, to: last.to }],
  };
}
