import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneSession } from '../../session/pane-session';
import type { PaneState } from '../../session/pane-state';

export const SessionContext = createContext<PaneSession | null>(null);

/** The session that the pane works through. */
export function useSession(): PaneSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a view stands outside the pane');
  return session;
}

/** The pane's state; the view is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.getState);
}
