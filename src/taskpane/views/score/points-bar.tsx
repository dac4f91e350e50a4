import type { ReactElement } from 'react';
import type { Decimal } from '../../../core/text/decimal';
import type { Points } from '../../score/score-blocks';

function share(part: Decimal, whole: Decimal): string {
  return whole.gt(0) ? `${part.div(whole).times(100).toNumber()}%` : '0%';
}

/** Points as a bar: earned solid, lost hatched, open dotted. The figures stand beside it, so it is hidden from readers. */
export function PointsBar(props: { readonly points: Points; readonly widest: Decimal }): ReactElement {
  const { points, widest } = props;
  return (
    <span className="bar" aria-hidden="true" style={{ width: share(points.weight, widest) }}>
      <span className="bar-earned" style={{ width: share(points.earned, points.weight) }} />
      <span className="bar-lost" style={{ width: share(points.lost, points.weight) }} />
      <span className="bar-open" style={{ width: share(points.open, points.weight) }} />
    </span>
  );
}
