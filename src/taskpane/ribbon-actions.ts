import type { PaneSession } from './session/pane-session';
import type { PaneState } from './session/pane-state';

/** What a ribbon button, a key or a menu entry does. `opensPane`: does it then need the user's answer or eye? */
export interface RibbonAction {
  run(session: PaneSession): Promise<void>;
  opensPane(state: PaneState): boolean;
}

const always = () => true;

function hasProblem({ notice }: PaneState): boolean {
  return notice !== null && notice.kind !== 'done';
}

function hasPreviewOrProblem(state: PaneState): boolean {
  // Nothing to write, or an open indicator: said in the pane, where the way on is.
  return state.preview !== null || state.notice !== null;
}

function opened(page: PaneState['page']): (session: PaneSession) => Promise<void> {
  return async (session) => session.store.dispatch({ type: 'page-opened', page });
}

function proposed(kind: 'rates' | 'scores' | 'total' | 'notes', page: PaneState['page']): RibbonAction {
  return {
    run: async (session) => {
      session.store.dispatch({ type: 'page-opened', page });
      await session.propose(kind);
    },
    opensPane: hasPreviewOrProblem,
  };
}

/** The actions by the names that manifest.xml and shortcuts.json call them. */
export const RIBBON_ACTIONS: Readonly<Record<string, RibbonAction>> = {
  checkAll: {
    run: async (session) => {
      session.store.dispatch({ type: 'page-opened', page: 'check' });
      await session.check();
    },
    opensPane: always,
  },
  // The ribbon cannot show whether it is on: the pane does.
  toggleLive: { run: (session) => session.toggleLive(), opensPane: always },
  clearMarks: { run: (session) => session.clear(), opensPane: hasProblem },
  computeRates: proposed('rates', 'rates'),
  computeScores: proposed('scores', 'score'),
  computeTotal: proposed('total', 'score'),
  insertNotes: proposed('notes', 'notes'),
  newForm: { run: opened('new-form'), opensPane: always },
  openPane: { run: async () => undefined, opensPane: always },
  openSettings: { run: opened('settings'), opensPane: always },
  openHelp: { run: opened('help'), opensPane: always },
  showCellFindings: { run: (session) => session.showSelected(), opensPane: always },
};
