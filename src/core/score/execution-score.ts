import type { Form, FundBlock, FundRow } from '../form/form';
import type { Profile } from '../profile/profile';
import { decimal, formatDecimal, HUNDRED, roundHalfUp, sum, toDecimal, ZERO } from '../text/decimal';
import { budgetBase, rateReason } from './execution-rate';
import type { ExecutionScore } from './form-score';
import {
  constant,
  figureOperand,
  guarded,
  hasError,
  notReading,
  type Operand,
  readCells,
  textCells,
} from './operand';

/** The row that the score belongs to: the total, unless the points stand on another one alone (重庆: 财政拨款). */
function scoredRow(block: FundBlock): FundRow | null {
  const carrying = block.rows.filter((row) => row.weight?.figure);
  const total = block.rows.find((row) => row.kind === 'total') ?? null;
  if (carrying.length === 0) return total ?? block.rows.find((row) => row.score) ?? block.rows[0] ?? null;
  return carrying.find((row) => row.kind === 'total') ?? carrying[0] ?? null;
}

/** Points in a label: `预算执行情况（20分）`, `得分（20分*执行率）`. */
function printedPoints(text: string): Operand | null {
  const digits = /(\d{1,3}(?:\.\d+)?)\s*分/.exec(text.normalize('NFKC'))?.[1];
  const value = digits === undefined ? null : toDecimal(digits);
  return value?.gt(ZERO) ? constant(value) : null;
}

/**
 * Points of the pack where a form prints none for the execution rate, and its indicators leave just those of 100: a fund
 * block with 得分 alone, over indicators of 90 points.
 */
function remainingPoints(form: Form, block: FundBlock, { weights: pack }: Profile): Operand | null {
  const rows = form.indicators.filter(({ weight, shared }) => weight && !shared.includes('weight'));
  const figures = rows.flatMap(({ weight }) => weight?.figure ?? []);
  // Several totals (基金收入, 基金支出) share the points out.
  const isScoredOnce = block.rows.filter(({ level, score }) => level === 0 && score !== null).length === 1;
  if (!pack.execution || figures.length === 0 || figures.length < rows.length || !isScoredOnce) return null;
  const isRest = sum(figures).plus(pack.execution).eq(HUNDRED);
  return isRest ? constant(decimal(pack.execution)) : null;
}

function weightOf(form: Form, block: FundBlock, row: FundRow, profile: Profile): Operand | null {
  const own = figureOperand(row.weight);
  if (own) return own;
  const part = form.partPoints.find((candidate) => candidate.part === 'funds');
  if (block.points) return constant(block.points);
  if (part) return figureOperand(part.points);
  const printed = printedPoints(block.heads.score?.text ?? '');
  const hasScore = block.rows.some(({ score }) => score !== null);
  return printed ?? (hasScore && !row.weight ? remainingPoints(form, block, profile) : null);
}

/**
 * The score of the execution rate: min(weight, weight × rate), for one row only (rule book 6.3). null when the form gives
 * no points for it.
 */
export function executionScore(form: Form, profile: Profile): ExecutionScore | null {
  const block = form.funds;
  const row = block && scoredRow(block);
  if (!block || !row?.executed) return null;
  const hasPoints = block.rows.some((other) => other.weight !== null || other.score !== null);
  const points = weightOf(form, block, row, profile);
  const weight = points && notReading(points, row.score?.cell);
  if (!hasPoints && !weight) return null;
  const { slot } = budgetBase(row, profile);
  const rateProblem = rateReason(row, slot);
  const noWeight = row.weight ? ('weight-missing' as const) : ('weight-column-missing' as const);
  const weightProblem = hasError(row.weight) ? ('formula-error' as const) : weight ? null : noWeight;
  const budget = figureOperand(slot);
  const executed = figureOperand(row.executed);
  const common = { fundRow: row, cell: row.score, weight: weight?.value ?? null };
  const reason = weightProblem ?? rateProblem;
  if (reason !== null || !budget || !executed || !weight) {
    return { ...common, score: null, reason, native: null, textOperands: [], arithmetic: '' };
  }
  const proportional = weight.value.times(executed.value).div(budget.value);
  const capped = proportional.gt(weight.value) ? weight.value : proportional;
  const score = roundHalfUp(capped.lt(ZERO) ? ZERO : capped, 2);
  const unreachable = textCells(budget, executed, weight);
  const w = weight.expression;
  const earned = `ROUND(MAX(0,MIN(${w},${w}*${executed.expression}/${budget.expression})),2)`;
  const cells = readCells(executed, weight);
  const steps = [executed, budget].map((operand) => formatDecimal(operand.value)).join(' ÷ ');
  const isCapped = proportional.gt(weight.value);
  return {
    ...common,
    score,
    reason: null,
    native:
      unreachable.length > 0
        ? null
        : { formula: `IF(N(${budget.expression})=0,"",${guarded(cells, earned)})`, numberFormat: 'General' },
    textOperands: unreachable,
    arithmetic: `${steps} × ${formatDecimal(weight.value)} = ${formatDecimal(roundHalfUp(proportional, 2))}${
      isCapped ? `，最高 ${formatDecimal(score)}` : ''
    }`,
  };
}
