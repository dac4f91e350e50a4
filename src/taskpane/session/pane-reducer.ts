import type { ScoreChoice, ScoreChoices } from '../../core/score/score-choices';
import type { Judgement } from '../../tasks/judge';
import { findingKey } from '../findings/finding-key';
import { activeOf, formAround, formOnSheet } from '../findings/form-in-view';
import { mergeLive } from '../findings/merge-live';
import type { PaneAction } from './pane-action';
import { isTab, type PaneState } from './pane-state';

function withChoice(
  choices: ReadonlyMap<string, ScoreChoices>,
  form: string,
  row: number,
  choice: ScoreChoice | null,
): ReadonlyMap<string, ScoreChoices> {
  const rows = new Map(choices.get(form));
  if (choice) rows.set(row, choice);
  else rows.delete(row);
  return new Map(choices).set(form, rows);
}

/** What the pane shows after an action. Pure: the session does the work, this keeps the account. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'page-opened':
      // Leaving a page leaves its preview: nothing unseen stays ready to be written.
      return {
        ...state,
        page: action.page,
        tab: isTab(action.page) ? action.page : state.tab,
        helpCode: action.helpCode ?? null,
        preview: null,
        waiving: null,
        notice: null,
      };
    case 'language-told':
      return {
        ...state,
        language: action.language,
        wording: { ...state.wording, language: action.language },
      };
    case 'asked':
      return { ...state, isAsked: true };
    case 'worded':
      return { ...state, wording: action.wording };
    case 'job-started':
      return {
        ...state,
        job: action.job,
        isAsked: state.isAsked && action.job.kind === 'start',
        notice: null,
      };
    case 'job-ended':
      return state.job?.id === action.id ? { ...state, job: null } : state;
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'sheets-listed':
      return { ...state, sheets: action.sheets, form: formOnSheet(state, activeOf(action.sheets)) };
    case 'judged':
      return {
        ...state,
        judgement: action.judgement,
        isChecked: state.isChecked || action.isChecked,
        isStale: false,
        waiving: stillWaiving(state.waiving, action.judgement),
      };
    case 'judged-live':
      return state.judgement
        ? { ...state, judgement: mergeLive(state.judgement, action.live), isChecked: true }
        : { ...state, judgement: action.live.judgement, isChecked: true };
    case 'marked':
      return { ...state, isMarked: action.isMarked };
    case 'sheet-changed':
      return state.isStale || !state.judgement ? state : { ...state, isStale: true };
    case 'live-switched':
      // What it finds is listed on that page; switched on from the ribbon, another one may be open.
      return { ...state, isLive: action.isLive, ...(action.isLive ? { page: 'check', tab: 'check' } : {}) };
    case 'form-chosen':
      return {
        ...state,
        form: action.form,
        preview: null,
        filter: { ...state.filter, sheet: action.form.slice(0, action.form.lastIndexOf('!')) },
      };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'selected':
      return isSameSelection(state, action.selection)
        ? state
        : {
            ...state,
            selection: action.selection,
            isOwnSelection: action.isOwn ?? false,
            form: formAround(state, action.selection),
          };
    case 'waiving':
      return { ...state, waiving: action.finding };
    case 'waivers-kept':
      return { ...state, waivers: action.waivers, waiving: null };
    case 'profile-chosen':
      return { ...state, profile: action.profile };
    case 'score-chosen':
      return { ...state, choices: withChoice(state.choices, action.form, action.row, action.choice) };
    case 'previewed':
      return { ...state, preview: action.preview, notice: action.preview ? null : state.notice };
    case 'accepted':
      return state.preview ? { ...state, preview: accept(state.preview, action) } : state;
    case 'undo-changed':
      return { ...state, lastWrite: action.lastWrite };
  }
}

/** The waiver being written is dropped only when its finding is gone. */
function stillWaiving(waiving: string | null, judgement: Judgement): string | null {
  if (waiving === null) return null;
  return judgement.result.findings.some((finding) => waiving.endsWith(findingKey(finding))) ? waiving : null;
}

function isSameSelection(state: PaneState, selection: PaneState['selection']): boolean {
  return state.selection?.sheet === selection?.sheet && state.selection?.cell === selection?.cell;
}

function accept(
  preview: NonNullable<PaneState['preview']>,
  { items, isAccepted }: Extract<PaneAction, { type: 'accepted' }>,
): NonNullable<PaneState['preview']> {
  const accepted = new Set(preview.accepted);
  for (const item of items) {
    if (isAccepted) accepted.add(item);
    else accepted.delete(item);
  }
  return { ...preview, accepted };
}
