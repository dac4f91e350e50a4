import type { FigureSlot, Form, Slot } from '../form/form';
import type { Cell, Sheet } from '../sheet/sheet';
import { type Decimal, formatDecimal, formatPercent, HUNDRED, roundHalfUp, toDecimal } from '../text/decimal';
import { type ComputedFigure, proposeFigure } from './figure-edit';
import type { ExecutionRate, FormScore, NativeFormula } from './form-score';
import type { ProposedEdit } from './proposed-edit';

/** A recognised figure slot of that cell, for reading a figure typed as text. */
function textFigure(slot: Slot): Decimal | null {
  return 'figure' in slot ? (slot as FigureSlot).figure : null;
}

function figureIn(cell: Cell, slot: Slot): Decimal | null {
  if (typeof cell.value === 'number') return toDecimal(cell.value);
  return typeof cell.value === 'string' && cell.value === slot.value ? textFigure(slot) : null;
}

/** Printed with fewer digits, the rate is the same when it rounds to what is printed (rule book 6.6). */
function statesRate(cell: Cell, slot: FigureSlot, rate: Decimal, isPercentNumber: boolean): boolean {
  const found = figureIn(cell, slot);
  if (!found) return false;
  const ratio = isPercentNumber && typeof cell.value === 'number' ? found.div(HUNDRED) : found;
  if (ratio.minus(rate).abs().lte(0.00005)) return true;
  return slot.places < 2 && roundHalfUp(rate, slot.places + 2).eq(roundHalfUp(ratio, slot.places + 2));
}

function rateFigure(rate: ExecutionRate, value: Decimal, slot: FigureSlot): ComputedFigure {
  const isPercentNumber = rate.isPercentNumber ?? false;
  const rounded = isPercentNumber ? roundHalfUp(value.times(HUNDRED), 2) : roundHalfUp(value, 4);
  return {
    slot,
    native: rate.native,
    value: rounded.toNumber(),
    shown: isPercentNumber ? rounded.toFixed(2) : formatPercent(value, 2),
    arithmetic: rate.arithmetic + textRemark(rate.textOperands),
    needsPercentFormat: !isPercentNumber,
    isSame: (cell) => statesRate(cell, slot, value, isPercentNumber),
    mustBeNumber: false,
  };
}

function textRemark(cells: readonly string[]): string {
  return cells.length > 0 ? `；${cells.join('、')} 是文本，公式不能引用，写入数值` : '';
}

/** Edits that write the execution rate of every fund row into its cell; rows left blank on purpose stay blank. */
export function rateEdits(form: Form, sheet: Sheet, score: FormScore): readonly ProposedEdit[] {
  if (sheet.name !== form.sheet) return [];
  return score.rates.flatMap((rate) => {
    const slot = rate.fundRow.rate;
    if (!slot || !rate.rate) return [];
    return proposeFigure(sheet, rateFigure(rate, rate.rate, slot)) ?? [];
  });
}

interface Points {
  readonly cell: Slot | null;
  readonly score: Decimal | null;
  readonly native: NativeFormula | null;
  readonly arithmetic: string;
}

function pointsEdit(
  sheet: Sheet,
  { cell: slot, score, native, arithmetic }: Points,
): readonly ProposedEdit[] {
  if (!slot || !score) return [];
  const figure: ComputedFigure = {
    slot,
    native,
    value: score.toNumber(),
    shown: formatDecimal(score),
    arithmetic,
    needsPercentFormat: false,
    isSame: (cell) => figureIn(cell, slot)?.eq(score) ?? false,
    mustBeNumber: true,
  };
  const proposed = proposeFigure(sheet, figure);
  return proposed ? [proposed] : [];
}

/** Edits that write the execution score and every indicator score that can be computed; open rows are left as they are. */
export function scoreEdits(form: Form, sheet: Sheet, score: FormScore): readonly ProposedEdit[] {
  if (sheet.name !== form.sheet) return [];
  const { executionScore: execution } = score;
  const first = execution
    ? pointsEdit(sheet, {
        ...execution,
        arithmetic: execution.arithmetic + textRemark(execution.textOperands),
      })
    : [];
  return [...first, ...score.indicators.flatMap((indicator) => pointsEdit(sheet, indicator))];
}

/** Edits that write the total and the grade; none while a scored row is open (rule book 6.7). */
export function totalEdits(form: Form, sheet: Sheet, score: FormScore): readonly ProposedEdit[] {
  const { total } = score;
  if (!total?.total || sheet.name !== form.sheet) return [];
  const sum = pointsEdit(sheet, {
    cell: total.cell,
    score: total.total,
    native: total.native,
    arithmetic: total.arithmetic,
  });
  const { gradeCell, grade } = total;
  if (!gradeCell || !grade) return sum;
  const proposed = proposeFigure(sheet, {
    slot: gradeCell,
    native: total.gradeNative,
    value: grade,
    shown: grade,
    arithmetic: `${formatDecimal(total.total)} 分，等级为${grade}`,
    needsPercentFormat: false,
    isSame: (cell) => cell.text.trim() === grade,
    mustBeNumber: false,
  });
  return proposed ? [...sum, proposed] : sum;
}
