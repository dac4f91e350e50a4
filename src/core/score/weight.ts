import type { Form, Indicator } from '../form/form';
import type { CannotJudgeReason } from './form-score';
import { constant, figureOperand, hasError, type Operand } from './operand';

/** An indicator's points, or why they are not known. */
export type Weight =
  | { readonly operand: Operand; readonly reason: null }
  | { readonly operand: null; readonly reason: CannotJudgeReason };

/** The points of a group's label, when the group holds this one indicator alone. */
function pointsOfOwnGroup(form: Form, indicator: Indicator): Operand | null {
  const groups = (form.table?.groups ?? []).filter(
    (group) => group.points !== null && group.firstRow <= indicator.row && indicator.row <= group.lastRow,
  );
  for (const level of [2, 1] as const) {
    for (const group of groups.filter((candidate) => candidate.level === level)) {
      const members = form.indicators.filter(
        (other) => other.row >= group.firstRow && other.row <= group.lastRow,
      );
      if (members.length === 1 && group.points) return constant(group.points);
    }
  }
  return null;
}

/** The weight of an indicator: its cell; in a form without that column, the points of a group of its own. */
export function weightOf(form: Form, indicator: Indicator): Weight {
  if (hasError(indicator.weight)) return { operand: null, reason: 'formula-error' };
  const own = figureOperand(indicator.weight);
  if (own) return { operand: own, reason: null };
  if (indicator.weight) return { operand: null, reason: 'weight-missing' };
  const group = pointsOfOwnGroup(form, indicator);
  return group ? { operand: group, reason: null } : { operand: null, reason: 'weight-column-missing' };
}
