import type { ReactElement } from 'react';

/** Stands for a page that is on its way. */
export function Skeleton(): ReactElement {
  return (
    <div className="skeleton" aria-hidden="true">
      <span /> <span /> <span />
    </div>
  );
}
