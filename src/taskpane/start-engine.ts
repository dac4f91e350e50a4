import { ExcelHost } from '../hosts/excel/excel-host';
import type { PaneAction } from './session/pane-action';
import { PaneSession } from './session/pane-session';
import type { PaneState } from './session/pane-state';
import type { Store } from './session/store';
import { LATER_VIEWS } from './views/later-views';
import type { Engine } from './views/shared/pane-context';

/** Starts the work on Excel's workbook that the pane's first screen was drawn for. */
export function startEngine(store: Store<PaneState, PaneAction>): Engine {
  const session = new PaneSession(new ExcelHost(), store);
  void session.start();
  return { session, views: LATER_VIEWS };
}
