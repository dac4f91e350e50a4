import type { Form, Indicator } from '../form/form';
import { firstFrom } from '../sheet/first-from';
import type { Decimal } from '../text/decimal';
import { rememberedOf } from '../text/remembered-of';
import type { CannotJudgeReason } from './form-score';
import { constant, figureOperand, hasError, notReading, type Operand } from './operand';

/** An indicator's points, or why they are not known. */
export type Weight =
  | { readonly operand: Operand; readonly reason: null }
  | { readonly operand: null; readonly reason: CannotJudgeReason };

const itself = (row: number): number => row;

/** The points of labels that hold one indicator alone, by the indicator's row; the lower label goes first. */
const pointsOfOwnGroups = rememberedOf((form: Form): ReadonlyMap<number, Decimal> => {
  const rows = form.indicators.map((indicator) => indicator.row).sort((a, b) => a - b);
  const points = new Map<number, Decimal>();
  for (const level of [1, 2] as const) {
    for (const group of form.table?.groups ?? []) {
      if (group.level !== level || !group.points) continue;
      const first = firstFrom(rows, group.firstRow, itself);
      const row = rows[first];
      const isAlone = firstFrom(rows, group.lastRow + 1, itself) - first === 1;
      if (isAlone && row !== undefined) points.set(row, group.points);
    }
  }
  return points;
});

/** The weight of an indicator: its cell; in a form without that column, the points of a group of its own. */
export function weightOf(form: Form, indicator: Indicator): Weight {
  if (hasError(indicator.weight)) return { operand: null, reason: 'formula-error' };
  const own = figureOperand(indicator.weight);
  if (own) return { operand: notReading(own, indicator.score?.cell), reason: null };
  if (indicator.weight) return { operand: null, reason: 'weight-missing' };
  const points = pointsOfOwnGroups(form).get(indicator.row);
  return points
    ? { operand: constant(points), reason: null }
    : { operand: null, reason: 'weight-column-missing' };
}
