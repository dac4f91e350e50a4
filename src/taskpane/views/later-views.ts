import { formInHand } from '../session/selectors';
import { Found } from './check/found';
import { FormChoice, FormFacts } from './form-head';
import { NewFormPage } from './new-form-page';
import { NotesPage } from './notes-page';
import { PreviewPage } from './preview-panel';
import { RatesPage } from './rates-page';
import { ScorePage } from './score/score-page';
import { laterPage } from './shared/later-page';
import type { LaterViews } from './shared/pane-context';

/** The views that come with the engine; those of settings and help come when they are opened. */
export const LATER_VIEWS: LaterViews = {
  FormFacts,
  FormChoice,
  Found,
  Preview: PreviewPage,
  pages: {
    rates: RatesPage,
    score: ScorePage,
    notes: NotesPage,
    settings: laterPage(
      async () => (await import(/* webpackChunkName: "seldom" */ './settings/settings-page')).SettingsPage,
    ),
    help: laterPage(async () => (await import(/* webpackChunkName: "seldom" */ './help/help-page')).HelpPage),
    'new-form': NewFormPage,
  },
  formInHand,
};
