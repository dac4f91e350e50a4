import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTheme } from '../pane-theme';
import type { PaneSession } from '../session/pane-session';
import type { Page } from '../session/pane-state';
import { LanguageContext } from '../texts/use-text';
import { CheckPage } from './check/check-page';
import { NoticeBar } from './notice-bar';
import { PaneHead } from './pane-head';
import { PreviewPanel } from './preview-panel';
import { FaultBoundary } from './shared/fault-boundary';
import { fetched } from './shared/fetched';
import { SessionContext, usePane } from './shared/pane-context';
import { THEMES } from './shared/themes';
import { JobBar, UndoBar } from './status-bars';
import { TabBar } from './tab-bar';

/** Fetches every page but the first, unless they are at hand. */
export function fetchPages(): Promise<typeof import('./later-pages')> {
  return import(/* webpackChunkName: "pages" */ './later-pages');
}

const PAGES: Readonly<Record<Page, () => ReactElement>> = {
  check: CheckPage,
  rates: fetched(() => fetchPages().then(({ RatesPage }) => RatesPage)),
  score: fetched(() => fetchPages().then(({ ScorePage }) => ScorePage)),
  notes: fetched(() => fetchPages().then(({ NotesPage }) => NotesPage)),
  settings: fetched(() => fetchPages().then(({ SettingsPage }) => SettingsPage)),
  help: fetched(async () => {
    const [{ HelpPage }, { RULES }] = await Promise.all([
      import(/* webpackChunkName: "help" */ './help/help-page'),
      import(/* webpackChunkName: "rules" */ '../../core/rules/index'),
    ]);
    return () => <HelpPage rules={RULES} />;
  }),
  'new-form': fetched(() => fetchPages().then(({ NewFormPage }) => NewFormPage)),
};

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

function Frame(): ReactElement {
  const { language, page, preview } = usePane();
  const CurrentPage = PAGES[page];
  return (
    <LanguageContext value={language}>
      <PaneHead />
      <TabBar />
      <JobBar />
      <NoticeBar />
      <main className="page" id="page" role="tabpanel" aria-labelledby={`tab-${page}`} tabIndex={-1}>
        <FaultBoundary key={page} language={language}>
          {preview ? <PreviewPanel preview={preview} /> : <CurrentPage />}
        </FaultBoundary>
      </main>
      <UndoBar />
    </LanguageContext>
  );
}
