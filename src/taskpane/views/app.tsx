import type { ReactElement } from 'react';
import type { PaneTheme } from '../pane-theme';
import { Frame } from './frame';
import { DoorContext, type PaneDoor } from './shared/pane-context';

/** The whole pane. */
export function App(props: { readonly door: PaneDoor; readonly theme: PaneTheme }): ReactElement {
  return (
    <div className={`pane pane-${props.theme}`}>
      <DoorContext value={props.door}>
        <Frame />
      </DoorContext>
    </div>
  );
}
