import { RIBBON_ACTIONS, type RibbonAction } from './ribbon-actions';
import type { PaneSession } from './session/pane-session';

/** A ribbon button passes an event that must be completed; a key passes none. */
type ActionEvent = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | undefined;

async function perform(action: RibbonAction, session: PaneSession, event: ActionEvent): Promise<void> {
  try {
    await action.run(session);
    if (action.opensPane(session.store.getState())) await Office.addin.showAsTaskpane();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    session.store.dispatch({ type: 'noticed', notice: { kind: 'fault', detail } });
  } finally {
    // Excel greys the button out until it hears this, whatever happened.
    event?.completed?.();
  }
}

/** Gives every action its function; keys and menu entries share them with the buttons. */
export function startRibbon(session: PaneSession): void {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  for (const [name, action] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(name, (event?: ActionEvent) => perform(action, session, event));
  }
}
