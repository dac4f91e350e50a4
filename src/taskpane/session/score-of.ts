import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import type { FormScore } from '../../core/score/form-score';
import type { ScoreChoices } from '../../core/score/score-choices';
import { scoreForm } from '../../core/score/score-form';
import { formKey } from '../findings/finding-key';
import type { PaneState } from './pane-state';
import { profileOf } from './selectors';

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
