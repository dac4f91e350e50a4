import type { FigureSlot, Form, FundBlock, FundRow } from '../form/form';
import type { Profile } from '../profile/profile';
import { type Decimal, formatDecimal, formatPercent, HUNDRED, ZERO } from '../text/decimal';
import type { CannotJudgeReason, ExecutionRate, NativeFormula } from './form-score';
import { figureOperand, hasError, type Operand, textCells } from './operand';

/** The budget that a row's rate is based on (rule book 6.3, `exec.base`). */
export function budgetBase(
  row: FundRow,
  profile: Profile,
): { base: ExecutionRate['base']; slot: FigureSlot | null } {
  const wantsInitial = profile.execution.base === 'initial';
  const initial = { base: 'budgetInitial' as const, slot: row.budgetInitial };
  const adjusted = { base: 'budget' as const, slot: row.budget };
  if (wantsInitial) return initial.slot ? initial : adjusted;
  return adjusted.slot ? adjusted : initial;
}

function isZero(value: Decimal | null | undefined): boolean {
  return value === null || value === undefined || value.eq(ZERO);
}

/** Why a row has no rate; null when it has one. */
export function rateReason(row: FundRow, budget: FigureSlot | null): CannotJudgeReason | null {
  if (hasError(budget, row.executed)) return 'formula-error';
  if (!budget?.figure) return 'budget-blank';
  if (budget.figure.eq(ZERO)) return 'budget-zero';
  return row.executed?.figure ? null : 'executed-blank';
}

/** A column that states percents as plain numbers (79.27), told by its filled cells. */
function holdsPercentNumbers(block: FundBlock): boolean {
  return block.rows.some(({ rate }) => {
    const isNumber = typeof rate?.value === 'number' && !rate.numberFormat.includes('%');
    return isNumber && rate.figure?.gt(ZERO) === true && rate.figure.times(HUNDRED).eq(rate.value as number);
  });
}

function nativeRate(isPercentNumber: boolean, budget: Operand, executed: Operand): NativeFormula | null {
  if (!budget.cell || !executed.cell) return null;
  const ratio = `${executed.cell}/${budget.cell}`;
  const rate = isPercentNumber ? `ROUND(${ratio}*100,2)` : `ROUND(${ratio},4)`;
  const formula = `IF(N(${budget.cell})=0,"",IF(${executed.cell}="","",${rate}))`;
  return { formula, numberFormat: isPercentNumber ? '0.00' : '0.00%' };
}

function rateOf(row: FundRow, isPercentNumber: boolean, profile: Profile): ExecutionRate {
  const { base, slot } = budgetBase(row, profile);
  const leftBlank =
    row.kind !== 'total' &&
    isZero(slot?.figure) &&
    isZero(row.executed?.figure) &&
    !hasError(slot, row.executed);
  const reason = leftBlank ? null : rateReason(row, slot);
  const budget = figureOperand(slot);
  const executed = figureOperand(row.executed);
  const operands = leftBlank || reason !== null || !budget || !executed ? null : { budget, executed };
  const rate = operands ? operands.executed.value.div(operands.budget.value) : null;
  return {
    fundRow: row,
    cell: row.rate,
    rate,
    leftBlank,
    base,
    reason,
    isPercentNumber,
    native: operands ? nativeRate(isPercentNumber, operands.budget, operands.executed) : null,
    textOperands: operands ? textCells(operands.budget, operands.executed) : [],
    arithmetic: operands && rate ? quotient(operands.executed, operands.budget, rate) : '',
  };
}

function quotient(executed: Operand, budget: Operand, rate: Decimal): string {
  return `${formatDecimal(executed.value)} ÷ ${formatDecimal(budget.value)} = ${formatPercent(rate, 2)}`;
}

/** The execution rate of every fund row that has an executed column: 全年执行数 ÷ 全年预算数 (rule book 6.3). */
export function executionRates(form: Form, profile: Profile): readonly ExecutionRate[] {
  const block = form.funds;
  if (!block) return [];
  const isPercentNumber = holdsPercentNumbers(block);
  return block.rows
    .filter((row) => row.executed !== null)
    .map((row) => rateOf(row, isPercentNumber, profile));
}
