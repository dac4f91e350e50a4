import type { ReactElement } from 'react';
import type { Language } from '../../core/finding/finding';
import type { PaneTheme } from '../pane-theme';
import { UNAVAILABLE_TEXTS } from '../texts/start-texts';
import { EmptyState } from './shared/empty-state';

/** Shown where the add-in cannot work: outside Excel, in one that is too old, or when its engine did not arrive. */
export function Unavailable(props: {
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly reason: 'notInExcel' | 'tooOld' | 'faultTitle';
  readonly detail?: string;
  /** Fetches it once more. */
  readonly onRetry?: () => void;
}): ReactElement {
  const { language, theme, reason, detail, onRetry } = props;
  const why = reason === 'faultTitle' ? UNAVAILABLE_TEXTS.again : UNAVAILABLE_TEXTS.needed;
  return (
    <main className={`pane pane-${theme} plain`}>
      <h1 className="unseen">{UNAVAILABLE_TEXTS.name[language]}</h1>
      <EmptyState title={UNAVAILABLE_TEXTS[reason][language]} why={why[language]}>
        {onRetry ? (
          <button type="button" className="button button-secondary" onClick={onRetry}>
            {UNAVAILABLE_TEXTS.retry[language]}
          </button>
        ) : null}
        {detail ? <code>{detail}</code> : null}
      </EmptyState>
    </main>
  );
}
