import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
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
