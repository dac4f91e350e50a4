import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../../../src/core/finding/finding';
import { blankFormsFile } from '../../../src/core/form/templates/templates';
import { explanationsFile } from '../../../src/core/rules/explanations/explanations-file';
import type { Edit } from '../../../src/core/sheet/edit';
import { cellAtAddress } from '../../../src/core/sheet/sheet';
import { hostProblem } from '../../../src/hosts/excel/host-problems';
import type { Host } from '../../../src/hosts/host';
import { OoxmlHost } from '../../../src/hosts/ooxml/ooxml-host';
import type { PaneTheme } from '../../../src/taskpane/pane-theme';
import { paneReducer } from '../../../src/taskpane/session/pane-reducer';
import { PaneSession } from '../../../src/taskpane/session/pane-session';
import { initialState } from '../../../src/taskpane/session/pane-state';
import { createStore } from '../../../src/taskpane/session/store';
import { fetchWords } from '../../../src/taskpane/texts/texts';
import { App } from '../../../src/taskpane/views/app';
import { LATER_VIEWS } from '../../../src/taskpane/views/later-views';
import type { PaneDoor } from '../../../src/taskpane/views/shared/pane-context';
import { Unavailable } from '../../../src/taskpane/views/unavailable';

/** A cell given another value, as somebody at the sheet would. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | null;
}

/** How the pane is opened for a look: on the bytes of a workbook (base64), in a language and a theme. */
export interface HarnessOptions {
  readonly workbook: string;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Typed into the workbook before the pane opens. */
  readonly typed?: readonly TypedCell[];
  /** Reads never end: what the pane shows while it waits. */
  readonly isStuck?: boolean;
  /** What stands there before or instead of the pane. */
  readonly instead?: 'notInExcel' | 'tooOld' | 'faultTitle';
  /** The engine does not arrive: what the pane shows before it. */
  readonly isEngineAway?: boolean;
  /** The help's explanations and the blank forms do not arrive. */
  readonly isDataAway?: boolean;
}

/** What a test may reach for beside the screen. */
export interface Harness {
  readonly session: PaneSession;
  readonly host: Host;
  readonly type: (cells: readonly TypedCell[]) => Promise<void>;
  readonly hostProblem: typeof hostProblem;
}

declare global {
  interface Window {
    harness: Harness;
    openPane(options: HarnessOptions): Promise<void>;
  }
}

let root: Root | null = null;

async function typeInto(host: OoxmlHost, cells: readonly TypedCell[]): Promise<void> {
  const read = await host.readSheets('all');
  if (!read.ok) throw new Error(read.problem.message);
  const edits = cells.map(({ sheet, cell, value }): Edit => {
    const there = read.value.sheets.find(({ name }) => name === sheet);
    const before = there && cellAtAddress(there, cell);
    const expected = { value: before?.value ?? null, formula: before?.formula ?? null };
    return { kind: 'set-value', sheet, cell, expected, value };
  });
  const outcome = await host.apply(edits, '');
  if (outcome.kind !== 'applied') throw new Error(`not typed: ${JSON.stringify(outcome)}`);
}

function newRoot(): Root {
  const place = document.getElementById('pane');
  if (!place) throw new Error('the page has no place for the pane');
  root?.unmount();
  root = createRoot(place);
  return root;
}

/** A page without a server answers for the files that the pane fetches. */
function serve(isDataAway: boolean): void {
  window.fetch = async (address) => {
    if (isDataAway) return new Response(null, { status: 503 });
    return new Response(String(address).includes('blank-forms') ? blankFormsFile() : explanationsFile());
  };
}

/** Opens the pane on a workbook held in memory; a second call opens it anew. */
async function open(options: HarnessOptions): Promise<void> {
  const { language, theme, instead } = options;
  await fetchWords(language);
  serve(options.isDataAway ?? false);
  if (instead) {
    newRoot().render(
      <Unavailable
        language={language}
        theme={theme}
        reason={instead}
        {...(instead === 'faultTitle'
          ? { detail: 'Loading chunk engine failed.', onRetry: () => undefined }
          : {})}
      />,
    );
    return;
  }
  const host = new OoxmlHost(Uint8Array.from(atob(options.workbook), (letter) => letter.charCodeAt(0)));
  if (options.typed) await typeInto(host, options.typed);
  if (options.isStuck) host.readSheets = () => new Promise(() => undefined);
  const session = new PaneSession(host, createStore(paneReducer, initialState(language)));
  const door: PaneDoor = {
    store: session.store,
    engine: options.isEngineAway ? null : { session, views: LATER_VIEWS },
    enter: (work) => void work(session),
  };
  newRoot().render(<App door={door} theme={theme} />);
  if (options.isEngineAway) {
    session.store.dispatch({ type: 'job-started', job: { id: 0, kind: 'start', isCancellable: false } });
    return;
  }
  const started = session.start();
  const harness: Harness = { session, host, type: (cells) => typeInto(host, cells), hostProblem };
  Object.assign(window, { harness });
  if (!options.isStuck) await started;
}

Object.assign(window, { openPane: open });
