import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTheme } from '../pane-theme';
import type { PaneSession } from '../session/pane-session';
import { Frame } from './frame';
import { SessionContext } from './shared/pane-context';
import { THEMES } from './shared/themes';

/** The whole pane. */
export function App(props: { readonly session: PaneSession; readonly theme: PaneTheme }): ReactElement {
  return (
    <FluentProvider theme={THEMES[props.theme]} className={`pane pane-${props.theme}`}>
      <SessionContext value={props.session}>
        <Frame />
      </SessionContext>
    </FluentProvider>
  );
}
