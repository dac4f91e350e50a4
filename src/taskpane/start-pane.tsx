import type { Root } from 'react-dom/client';
import type { Language } from '../core/finding/finding';
import { ExcelHost } from '../hosts/excel/excel-host';
import type { PaneTheme } from './pane-theme';
import { paneReducer } from './session/pane-reducer';
import { PaneSession } from './session/pane-session';
import { initialState } from './session/pane-state';
import { createStore } from './session/store';
import { currentTheme, followTheme } from './start-theme';
import { App } from './views/app';
import { fetchPages } from './views/frame';

/** After what is under way; at once in a browser that does not say when it has time (Excel for Mac). */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 0);
}

/** Opens the pane on Excel's workbook, in place of the outline that was shown while this was fetched. */
export function openPane(root: Root, language: Language): PaneSession {
  const session = new PaneSession(new ExcelHost(), createStore(paneReducer, initialState(language)));
  const draw = (theme: PaneTheme) => root.render(<App session={session} theme={theme} />);
  draw(currentTheme());
  followTheme(draw);
  // What does not arrive is asked for again when it is needed, and told of then.
  const fetchRest = () => void Promise.allSettled([session.fetchRules(), fetchPages()]);
  void session.start().then(() => whenIdle(fetchRest));
  return session;
}
