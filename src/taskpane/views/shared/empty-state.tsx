import type { ReactElement, ReactNode } from 'react';
import { EmptyPicture } from './icons';

/** A page without content: what there is not, why, and what to do. */
export function EmptyState(props: {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="empty">
      <EmptyPicture />
      <h2 className="empty-title">{props.title}</h2>
      <p className="empty-why">{props.why}</p>
      {props.children}
    </div>
  );
}
