import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import type { FormScore } from '../../core/score/form-score';
import type { ScoreChoices } from '../../core/score/score-choices';
import { scoreForm } from '../../core/score/score-form';
import type { Sheet } from '../../core/sheet/sheet';
import { chooseProfile } from '../../tasks/choose-profile';
import { formKey } from '../findings/finding-key';
import type { PaneState } from './pane-state';

/** The form in hand: the one chosen, else one on the active sheet, else the first; null when there is none. */
export function formInHand(state: PaneState): Form | null {
  const forms = state.judgement?.recognition.forms ?? [];
  const active = state.sheets.find((sheet) => sheet.isActive)?.name;
  return (
    forms.find((form) => formKey(form) === state.form) ??
    forms.find((form) => form.sheet === active) ??
    forms[0] ??
    null
  );
}

/** The profile by which a form is scored, and why it was taken. */
export function profileOf(
  state: PaneState,
  form: Form | null,
): { readonly profile: Profile; readonly reason: string } {
  return chooseProfile(form ? [form] : [], state.profile ?? undefined);
}

/** The sheet that a form stands on. */
export function sheetOf(state: PaneState, form: Form): Sheet | null {
  return state.judgement?.workbook.sheets.find((sheet) => sheet.name === form.sheet) ?? null;
}

interface Scored {
  readonly profile: Profile;
  readonly choices: ScoreChoices | undefined;
  readonly score: FormScore;
}

const scored = new WeakMap<Form, Scored>();

/** All computed figures of a form by the profile and the user's decisions; computed once for the same three. */
export function scoreOf(state: PaneState, form: Form): FormScore {
  const { profile } = profileOf(state, form);
  const choices = state.choices.get(formKey(form));
  const known = scored.get(form);
  if (known && known.profile === profile && known.choices === choices) return known.score;
  const score = scoreForm(form, profile, choices);
  scored.set(form, { profile, choices, score });
  return score;
}
