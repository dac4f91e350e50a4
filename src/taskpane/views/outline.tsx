import type { ReactElement } from 'react';
import type { Language } from '../../core/finding/finding';
import type { PaneTheme } from '../pane-theme';
import { UNAVAILABLE_TEXTS } from '../texts/start-texts';

/** What stands in the pane while the engine is fetched: the shape of a page, and words for those who cannot see it. */
export function Outline(props: { readonly language: Language; readonly theme: PaneTheme }): ReactElement {
  return (
    <main className={`pane plain plain-${props.theme} outline`}>
      <h1 className="outline-title">{UNAVAILABLE_TEXTS.opening[props.language]}</h1>
      <div className="skeleton" aria-hidden="true">
        <span /> <span /> <span />
      </div>
    </main>
  );
}
