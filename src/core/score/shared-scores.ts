import { type Decimal, formatDecimal, sum } from '../text/decimal';
import type { IndicatorScore } from './form-score';
import type { ScoredIndicator } from './score-indicator';

/** Scores after rows that share a cell were judged together. */
export interface ResolvedScores {
  readonly indicators: readonly IndicatorScore[];
  /** Rows that count towards the total: one for each score cell, rows that do not apply left out. */
  readonly counted: readonly IndicatorScore[];
  /** Rows whose score is open. */
  readonly open: readonly IndicatorScore[];
}

function sharingRows(
  scored: readonly ScoredIndicator[],
  column: 'weight' | 'score',
): Map<string, ScoredIndicator[]> {
  const rows = new Map<string, ScoredIndicator[]>();
  for (const one of scored) {
    const cell = one.result.indicator[column]?.cell;
    if (cell === undefined || one.isNotApplicable) continue;
    const known = rows.get(cell);
    if (known) known.push(one);
    else rows.set(cell, [one]);
  }
  return rows;
}

interface Joint {
  readonly score: Decimal;
  readonly weight: Decimal;
  readonly arithmetic: string;
}

/** The one score of rows with a merged score cell, where it does not depend on how the rows share the weight. */
function jointScore(rows: readonly ScoredIndicator[]): Joint | null {
  const weightCells = new Set(rows.map(({ result }) => result.indicator.weight?.cell));
  const first = rows[0]?.result;
  if (!first || weightCells.has(undefined)) return null;
  if (weightCells.size === 1) {
    const { weight } = first;
    if (!weight || !rows.every((row) => row.isFull)) return null;
    return {
      score: weight,
      weight,
      arithmetic: `${rows.length} 项合用一个得分，各项均达标，得满分 ${formatDecimal(weight)}`,
    };
  }
  const scores = rows.flatMap(({ result }) => result.score ?? []);
  const weights = rows.flatMap(({ result }) => result.weight ?? []);
  if (weightCells.size !== rows.length || scores.length !== rows.length || weights.length !== rows.length)
    return null;
  const score = sum(scores);
  return {
    score,
    weight: sum(weights),
    arithmetic: `${scores.map(formatDecimal).join(' + ')} = ${formatDecimal(score)}`,
  };
}

function withoutScore(result: IndicatorScore): IndicatorScore {
  return { ...result, score: null, reason: 'shared-score', native: null, textOperands: [] };
}

/**
 * A score cell merged over several rows cannot be split: it is computed for the rows together and reported on the first of
 * them, or it stays open. Rows that share only their weight are open as well.
 */
export function resolveSharedScores(scored: readonly ScoredIndicator[]): ResolvedScores {
  const byScore = sharingRows(scored, 'score');
  const byWeight = sharingRows(scored, 'weight');
  const indicators: IndicatorScore[] = [];
  const counted: IndicatorScore[] = [];
  const open: IndicatorScore[] = [];
  const joints = new Map<readonly ScoredIndicator[], Joint | null>();
  for (const one of scored) {
    const { result } = one;
    const rows = byScore.get(result.indicator.score?.cell ?? '') ?? [one];
    const sharesWeight = (byWeight.get(result.indicator.weight?.cell ?? '')?.length ?? 1) > 1;
    if (one.isNotApplicable || (rows.length === 1 && !sharesWeight)) {
      indicators.push(result);
      if (!one.isNotApplicable) (result.score ? counted : open).push(result);
      continue;
    }
    if (!joints.has(rows)) joints.set(rows, rows.length > 1 ? jointScore(rows) : null);
    const joint = joints.get(rows) ?? null;
    const isFirst = rows[0] === one;
    const resolved: IndicatorScore =
      joint && isFirst
        ? { ...withoutScore(result), ...joint, reason: null }
        : { ...withoutScore(result), reason: joint ? 'shared-score' : (reasonOf(rows) ?? 'shared-score') };
    indicators.push(resolved);
    if (!joint) open.push(resolved);
    else if (isFirst) counted.push(resolved);
  }
  return { indicators, counted, open };
}

/** A reason that would hold even if the rows had cells of their own. */
function reasonOf(rows: readonly ScoredIndicator[]): IndicatorScore['reason'] {
  return rows.map(({ result }) => result.reason).find((reason) => reason === 'weight-column-missing') ?? null;
}
