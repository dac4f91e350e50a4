import { formInHand } from '../session/selectors';
import { Found } from './check/found';
import { FormChoice, FormFacts } from './form-head';
import { HelpPage } from './help/help-page';
import { NewFormPage } from './new-form-page';
import { NotesPage } from './notes-page';
import { PreviewPage } from './preview-panel';
import { RatesPage } from './rates-page';
import { ScorePage } from './score/score-page';
import { SettingsPage } from './settings/settings-page';
import type { LaterViews } from './shared/pane-context';

/** The views that come with the engine. */
export const LATER_VIEWS: LaterViews = {
  FormFacts,
  FormChoice,
  Found,
  Preview: PreviewPage,
  pages: {
    rates: RatesPage,
    score: ScorePage,
    notes: NotesPage,
    settings: SettingsPage,
    help: HelpPage,
    'new-form': NewFormPage,
  },
  formInHand,
};
