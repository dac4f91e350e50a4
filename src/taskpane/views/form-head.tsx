import type { ReactElement } from 'react';
import type { Form } from '../../core/form/form';
import { formatRange } from '../../core/sheet/address';
import { formKey } from '../findings/finding-key';
import { profileOf } from '../session/selectors';
import { useText } from '../texts/use-text';
import { titleOf } from './form-title';
import { usePane, useSession } from './shared/pane-context';

/** What an identity cell of the form says, or null. */
function identity(form: Form, ...roles: readonly string[]): string | null {
  const entry = form.identity.find((known) => roles.includes(known.role) && known.text.trim() !== '');
  return entry ? entry.text.trim() : null;
}

function optionText(t: ReturnType<typeof useText>, forms: readonly Form[], form: Form, at: number): string {
  const shares = forms.filter((other) => other.sheet === form.sheet).length > 1;
  const sheet = shares ? `${form.sheet} ${formatRange(form.area)}` : form.sheet;
  return t('formOf', { at: at + 1, count: forms.length, sheet });
}

/** Which of several forms is in hand. */
export function FormChoice({ form }: { readonly form: Form }): ReactElement | null {
  const { judgement } = usePane();
  const { store } = useSession();
  const t = useText();
  const forms = judgement?.recognition.forms ?? [];
  if (forms.length < 2) return null;
  return (
    <select
      className="control head-choice"
      aria-label={t('form')}
      value={formKey(form)}
      onChange={(event) => store.dispatch({ type: 'form-chosen', form: event.target.value })}
    >
      {forms.map((known, at) => (
        <option key={formKey(known)} value={formKey(known)}>
          {optionText(t, forms, known, at)}
        </option>
      ))}
    </select>
  );
}

/** What the form in hand is, whose, by which profile it is judged and why. */
export function FormFacts({ form }: { readonly form: Form }): ReactElement {
  const state = usePane();
  const t = useText();
  const { profile, reason } = profileOf(state, form);
  const year = form.year === null ? null : t('yearOf', { year: form.year });
  const family = t(`family.${form.family}`);
  // The title mostly says it already.
  const facts = [titleOf(form).includes(family) ? null : family, year, form.unit];
  const project = identity(form, 'projectName');
  const unit = identity(form, 'implementingUnit', 'department', 'localDepartment', 'centralDepartment');
  return (
    <>
      <p className="head-facts">{facts.filter(Boolean).join(' · ')}</p>
      {project || unit ? (
        <p className="head-facts">{[project, unit].filter(Boolean).join('\u00a0· ')}</p>
      ) : null}
      <details className="head-details">
        <summary>
          {t('profile')}：{profile.name}
        </summary>
        <dl className="facts">
          <dt>{t('profileWhy')}</dt>
          <dd>{reason}</dd>
          <dt>{t('project')}</dt>
          <dd>{project ?? t('notStated')}</dd>
          <dt>{t('unit')}</dt>
          <dd>{unit ?? t('notStated')}</dd>
          <dt>{t('moneyUnit')}</dt>
          <dd>{form.unit ?? t('notStated')}</dd>
        </dl>
      </details>
    </>
  );
}
