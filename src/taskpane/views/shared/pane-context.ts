import { createContext, type ReactElement, useContext, useSyncExternalStore } from 'react';
import type { Form } from '../../../core/form/form';
import type { Judgement } from '../../../tasks/judge';
import type { PaneAction } from '../../session/pane-action';
import type { PaneSession } from '../../session/pane-session';
import type { Page, PaneState } from '../../session/pane-state';
import type { Store } from '../../session/store';

/** Views that come with the engine: the pane stands, its buttons at work, before them. */
export interface LaterViews {
  readonly FormFacts: (properties: { readonly form: Form }) => ReactElement;
  readonly FormChoice: (properties: { readonly form: Form }) => ReactElement | null;
  readonly Found: (properties: { readonly judgement: Judgement }) => ReactElement;
  readonly Preview: () => ReactElement | null;
  readonly pages: Readonly<Record<Exclude<Page, 'check'>, () => ReactElement>>;
  formInHand(state: PaneState): Form | null;
}

/** What came with the engine. */
export interface Engine {
  readonly session: PaneSession;
  readonly views: LaterViews;
}

/** The way into the pane: what it shows, and its engine as soon as it is there. */
export interface PaneDoor {
  readonly store: Store<PaneState, PaneAction>;
  readonly engine: Engine | null;
  /** Does a piece of work now, or once the engine is there. */
  enter(work: (session: PaneSession) => unknown): void;
}

export const DoorContext = createContext<PaneDoor | null>(null);

/** The pane's door, for views that are there before the engine. */
export function useDoor(): PaneDoor {
  const door = useContext(DoorContext);
  if (!door) throw new Error('a view stands outside the pane');
  return door;
}

/** The session that the pane works through, for views that come with the engine. */
export function useSession(): PaneSession {
  const { engine } = useDoor();
  if (!engine) throw new Error('a view is shown before its engine is there');
  return engine.session;
}

/** The pane's state; the view is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useDoor();
  return useSyncExternalStore(store.subscribe, store.getState);
}
