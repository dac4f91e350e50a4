// The pages that the pane can open without: one chunk, fetched when Excel is idle or when one of them is opened.
export { NewFormPage } from './new-form-page';
export { NotesPage } from './notes-page';
export { PreviewPage } from './preview-panel';
export { RatesPage } from './rates-page';
export { ScorePage } from './score/score-page';
export { SettingsPage } from './settings/settings-page';
