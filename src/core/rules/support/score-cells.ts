import type { FigureSlot, Form, Indicator } from '../../form/form';
import type { FormScore, IndicatorScore } from '../../score/form-score';
import { isNotApplicable } from '../../score/judge-indicator';
import { type Decimal, sum } from '../../text/decimal';
import { rememberedOfPair } from '../../text/remembered-of';
import { showsError } from './printed';

/** A cell for a score (得分) with the row, or the rows that share it. */
export interface ScoreCell {
  readonly score: FigureSlot;
  /** The row that the cell stands on: the first of those that share it. */
  readonly indicator: Indicator;
  readonly rows: readonly Indicator[];
  /** Points of all rows together; null when one is unknown or spreads over other score cells. */
  readonly weight: Decimal | null;
  /** What the formulas give for the rows. */
  readonly computed: IndicatorScore | null;
}

function weightCells(rows: readonly Indicator[]): readonly FigureSlot[] {
  const cells = rows.flatMap(({ weight }) => weight ?? []);
  return [...new Map(cells.map((slot) => [slot.cell, slot])).values()];
}

/** Every score cell once, in row order; rows that say 不适用 are left out. */
export function scoreCells(form: Form, computed: FormScore): readonly ScoreCell[] {
  return cellsOfScored(computed, form);
}

const cellsOfScored = rememberedOfPair((computed: FormScore, form: Form): readonly ScoreCell[] => {
  const byCell = new Map<string, Indicator[]>();
  const cellsOfWeight = new Map<string, Set<string>>();
  for (const indicator of form.indicators) {
    if (!indicator.score || isNotApplicable(indicator)) continue;
    const { cell } = indicator.score;
    const rows = byCell.get(cell);
    if (rows) rows.push(indicator);
    else byCell.set(cell, [indicator]);
    const { weight } = indicator;
    if (weight) cellsOfWeight.set(weight.cell, (cellsOfWeight.get(weight.cell) ?? new Set()).add(cell));
  }
  const results = new Map(computed.indicators.map((result) => [result.indicator, result]));
  return [...byCell.values()].flatMap((rows): ScoreCell[] => {
    const [indicator] = rows;
    if (!indicator?.score) return [];
    const result = results.get(indicator) ?? null;
    const cells = weightCells(rows);
    const isOwn = cells.every((slot) => cellsOfWeight.get(slot.cell)?.size === 1);
    const points = cells.flatMap((slot) => slot.figure ?? []);
    const isWhole = cells.length > 0 && points.length === cells.length && isOwn;
    // A row without the column may have a group label of its own that states the points.
    const fromLabel = cells.length === 0 && rows.length === 1 ? (result?.weight ?? null) : null;
    const weight = isWhole ? sum(points) : fromLabel;
    return [{ score: indicator.score, indicator, rows, weight, computed: result }];
  });
});

/** No figure, and no failed formula either: the row has not been scored. */
export function isUnscored(score: FigureSlot): boolean {
  return score.figure === null && !showsError(score);
}

/** Score cells without a figure, failed formulas included. */
export function openCells(cells: readonly ScoreCell[]): readonly ScoreCell[] {
  return cells.filter(({ score }) => score.figure === null);
}
