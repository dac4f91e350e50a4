import type { Form } from '../../form/form';
import { rememberedOf } from '../../text/remembered-of';
import type { RuleContext, RuleOutcome } from '../rule';
import { withoutActuals } from './indicator-values';
import { type ScoreCell, scoreCells } from './score-cells';
import { noWeights, weightSource, withoutPoints } from './weights';

/** A score with the points that it is measured by. */
export type MeasuredScore = ScoreCell & { readonly weight: NonNullable<ScoreCell['weight']> };

/** Score cells that state a figure, with known points. */
export function measuredScores(form: Form, context: RuleContext): readonly MeasuredScore[] {
  return measuredOf(scoreCells(form, context.score(form)));
}

const measuredOf = rememberedOf((cells: readonly ScoreCell[]): readonly MeasuredScore[] =>
  cells.flatMap((cell) => (cell.weight && cell.score.figure ? [{ ...cell, weight: cell.weight }] : [])),
);

/**
 * What rules on scores against weights say first: nothing scored, no 得分 column, or no weights at all (S004). With
 * `needsActuals` also the missing column 实际完成值. Needs the texts `noWeights` and, with it, `noActualColumn`.
 */
export function withoutScores(form: Form, context: RuleContext, needsActuals: boolean): RuleOutcome | null {
  const none = withoutPoints(form, context);
  if (none) return none;
  if (!form.table?.hasScoreColumn) return { notApplicable: 'column-missing' };
  const actuals = needsActuals ? withoutActuals(form) : null;
  if (actuals) return actuals;
  return weightSource(form, context.sheet) === 'none' ? noWeights(form) : null;
}
