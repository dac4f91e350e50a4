import { RIBBON_ACTIONS, type RibbonAction } from './ribbon-actions';
import type { PaneSession } from './session/pane-session';

/** A ribbon button passes an event that must be completed; a key passes none. */
type ActionEvent = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | undefined;

async function perform(
  action: RibbonAction,
  opening: Promise<PaneSession>,
  event: ActionEvent,
): Promise<void> {
  try {
    const session = await opening;
    try {
      await action.run(session);
      if (action.opensPane(session.store.getState())) await Office.addin.showAsTaskpane();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      session.store.dispatch({ type: 'noticed', notice: { kind: 'fault', detail } });
    }
  } catch {
    // The pane did not open: it says so itself, when it is shown.
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel greys the button out until it hears this, whatever happened.
    event?.completed?.();
  }
}

/** Gives every action its function, at once: a button pressed before the engine is there waits for it. */
export function startRibbon(opening: () => Promise<PaneSession>): void {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  for (const [name, action] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(name, (event?: ActionEvent) => perform(action, opening(), event));
  }
}
