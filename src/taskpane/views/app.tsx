import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTheme } from '../pane-theme';
import type { PaneSession } from '../session/pane-session';
import type { Page } from '../session/pane-state';
import { LanguageContext } from '../texts/use-text';
import { CheckPage } from './check/check-page';
import { NewFormPage } from './new-form-page';
import { NotesPage } from './notes-page';
import { NoticeBar } from './notice-bar';
import { PaneHead } from './pane-head';
import { PreviewPanel } from './preview-panel';
import { RatesPage } from './rates-page';
import { ScorePage } from './score/score-page';
import { SettingsPage } from './settings/settings-page';
import { FaultBoundary } from './shared/fault-boundary';
import { fetched } from './shared/fetched';
import { SessionContext, usePane } from './shared/pane-context';
import { THEMES } from './shared/themes';
import { JobBar, UndoBar } from './status-bars';
import { TabBar } from './tab-bar';

const PAGES: Readonly<Record<Page, () => ReactElement>> = {
  check: CheckPage,
  rates: RatesPage,
  score: ScorePage,
  notes: NotesPage,
  settings: SettingsPage,
  help: fetched(() =>
    import(/* webpackChunkName: "help" */ './help/help-page').then(({ HelpPage }) => HelpPage),
  ),
  'new-form': NewFormPage,
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
