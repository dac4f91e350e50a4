import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../../../src/core/finding/finding';
import type { Host } from '../../../src/hosts/host';
import { OoxmlHost } from '../../../src/hosts/ooxml/ooxml-host';
import { paneReducer } from '../../../src/taskpane/session/pane-reducer';
import { PaneSession } from '../../../src/taskpane/session/pane-session';
import { initialState } from '../../../src/taskpane/session/pane-state';
import { createStore } from '../../../src/taskpane/session/store';
import { App } from '../../../src/taskpane/views/app';

/** How the pane is opened for a look: on the bytes of a workbook (base64), in a language and a theme. */
export interface HarnessOptions {
  readonly workbook: string;
  readonly language: Language;
  readonly isDark: boolean;
  /** Reads never end: what the pane shows while it waits. */
  readonly isStuck?: boolean;
}

let root: Root | null = null;

/** Opens the pane on a workbook held in memory. */
async function open(options: HarnessOptions): Promise<PaneSession> {
  const bytes = Uint8Array.from(atob(options.workbook), (letter) => letter.charCodeAt(0));
  const host: Host = new OoxmlHost(bytes);
  if (options.isStuck) host.readSheets = () => new Promise(() => undefined);
  const session = new PaneSession(host, createStore(paneReducer, initialState(options.language)));
  const place = document.getElementById('pane');
  if (!place) throw new Error('the page has no place for the pane');
  root?.unmount();
  root = createRoot(place);
  root.render(<App session={session} isDark={options.isDark} />);
  const started = session.start();
  if (!options.isStuck) await started;
  return session;
}

Object.assign(window, { openPane: open });
