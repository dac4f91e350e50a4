import type { ReactElement } from 'react';
import type { Language } from '../../core/finding/finding';
import { text } from '../texts/texts';
import { EmptyState } from './shared/empty-state';

/** Shown where the add-in cannot work: outside Excel, or in one that is too old. */
export function Unavailable(props: {
  readonly language: Language;
  readonly reason: 'notInExcel' | 'tooOld';
}): ReactElement {
  return (
    <div className="pane plain">
      <EmptyState title={text(props.language, props.reason)} why={text(props.language, 'notInExcelWhy')} />
    </div>
  );
}
