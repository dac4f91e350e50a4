import type { IndicatorBlock } from '../../core/form/form';
import { renderReason } from '../../core/messages/render-text';
import type { Wording } from '../../core/messages/wording';
import type { FormScore, IndicatorScore } from '../../core/score/form-score';
import { type Decimal, ZERO } from '../../core/text/decimal';

/** Points of one row or block: what there was, what was earned, and what is still to be decided. */
export interface Points {
  readonly weight: Decimal;
  readonly earned: Decimal;
  readonly open: Decimal;
  readonly lost: Decimal;
}

/** One row of the picture. */
export interface ScoreRow {
  readonly key: string;
  readonly name: string;
  readonly cell: string | null;
  readonly points: Points | null;
  readonly isOpen: boolean;
  /** The arithmetic, or why there is none. */
  readonly why: string;
}

export interface ScoreBlock {
  readonly block: 'execution' | IndicatorBlock;
  readonly points: Points;
  readonly rows: readonly ScoreRow[];
}

function pointsOf(weight: Decimal | null, score: Decimal | null): Points | null {
  if (!weight) return null;
  if (!score) return { weight, earned: ZERO, open: weight, lost: ZERO };
  const lost = weight.minus(score);
  return { weight, earned: score, open: ZERO, lost: lost.lt(0) ? ZERO : lost };
}

function sumOf(rows: readonly ScoreRow[]): Points {
  const add = (part: keyof Points) =>
    rows.reduce((total, row) => (row.points ? total.plus(row.points[part]) : total), ZERO);
  return { weight: add('weight'), earned: add('earned'), open: add('open'), lost: add('lost') };
}

function rowOf(one: IndicatorScore, wording: Wording): ScoreRow {
  const { indicator, cell, weight, score, reason, arithmetic } = one;
  return {
    key: String(indicator.row),
    name: indicator.name || (indicator.level3?.text ?? ''),
    cell: cell?.cell ?? null,
    points: pointsOf(weight, score),
    isOpen: score === null,
    why: score === null && reason ? renderReason(reason, wording) : arithmetic,
  };
}

/** The score of a form as blocks of rows, in the order of the form: execution first, then the level 1 blocks. */
export function scoreBlocks(score: FormScore, wording: Wording): readonly ScoreBlock[] {
  const blocks: ScoreBlock[] = [];
  const { executionScore: execution } = score;
  if (execution?.weight) {
    const row: ScoreRow = {
      key: 'execution',
      name: execution.fundRow.label.text.replace(/\s+/g, ''),
      cell: execution.cell?.cell ?? null,
      points: pointsOf(execution.weight, execution.score),
      isOpen: execution.score === null,
      why: execution.reason ? renderReason(execution.reason, wording) : execution.arithmetic,
    };
    blocks.push({ block: 'execution', points: sumOf([row]), rows: [row] });
  }
  const names = [...new Set(score.indicators.map((one) => one.indicator.block))];
  for (const block of names) {
    const rows = score.indicators
      .filter((one) => one.indicator.block === block)
      .map((one) => rowOf(one, wording));
    blocks.push({ block, points: sumOf(rows), rows });
  }
  return blocks;
}
