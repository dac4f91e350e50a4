import type { ReactElement } from 'react';
import { formatDecimal, ZERO } from '../../../core/text/decimal';
import type { Points, ScoreBlock, ScoreRow } from '../../score/score-blocks';
import { useText } from '../../texts/use-text';
import { CellLink } from '../shared/cell-link';
import { PointsBar } from './points-bar';

/** Where the points went: a bar a block, and within it a bar an indicator with its arithmetic; open where some were lost. */
export function ScoreTable({
  blocks,
  sheet,
}: {
  readonly blocks: readonly ScoreBlock[];
  readonly sheet: string;
}): ReactElement {
  const t = useText();
  const widest = blocks.reduce(
    (most, block) => (block.points.weight.gt(most) ? block.points.weight : most),
    ZERO,
  );
  return (
    <div className="score-blocks">
      <p className="legend" aria-hidden="true">
        <span className="swatch bar-earned" />
        {t('earned')}
        <span className="swatch bar-lost" />
        {t('lost')}
        <span className="swatch bar-open" />
        {t('open')}
      </p>
      {blocks.map((block) => (
        <details key={block.block} className="score-block" open={block.points.lost.gt(0)}>
          <summary>
            <span className="score-line">
              <span className="score-name">
                {block.block === 'execution' ? t('execution') : t(`block.${block.block}`)}
              </span>
              {block.points.weight.gt(0) ? (
                <Figures points={block.points} isOpen={block.points.open.gt(0)} />
              ) : (
                <span className="score-open">{t('noWeight')}</span>
              )}
            </span>
            {block.points.weight.gt(0) ? <PointsBar points={block.points} widest={widest} /> : null}
          </summary>
          <ul className="score-rows">
            {block.rows.map((row) => (
              <Row key={row.key} row={row} sheet={sheet} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Figures({ points, isOpen }: { readonly points: Points; readonly isOpen: boolean }): ReactElement {
  const t = useText();
  return (
    <span className="score-figures">
      {points.lost.gt(0) ? (
        <span className="score-lost">{t('lostPoints', { points: formatDecimal(points.lost) })}</span>
      ) : null}
      {isOpen ? <span className="score-open">{t('open')}</span> : null}
      <b>{t('ofWeight', { score: formatDecimal(points.earned), weight: formatDecimal(points.weight) })}</b>
    </span>
  );
}

function Row({ row, sheet }: { readonly row: ScoreRow; readonly sheet: string }): ReactElement {
  return (
    <li className="score-row">
      <div className="score-line">
        <span className="score-name">
          {row.name} {row.cell ? <CellLink sheet={sheet} cell={row.cell} /> : null}
        </span>
        {row.points ? <Figures points={row.points} isOpen={row.isOpen} /> : null}
      </div>
      {row.points ? <PointsBar points={row.points} widest={row.points.weight} /> : null}
      {row.why ? <p className="why">{row.why}</p> : null}
    </li>
  );
}
