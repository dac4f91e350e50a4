import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Form } from '../../core/form/form';
import { formatRange } from '../../core/sheet/address';
import { formKey } from '../findings/finding-key';
import { formInHand, profileOf } from '../session/selectors';
import { useText } from '../texts/use-text';
import { HelpIcon } from './shared/icons';
import { usePane, useSession } from './shared/pane-context';

/** What an identity cell of the form says, or null. */
function identity(form: Form, ...roles: readonly string[]): string | null {
  const entry = form.identity.find((known) => roles.includes(known.role) && known.text.trim() !== '');
  return entry ? entry.text.trim() : null;
}

function titleOf(form: Form): string {
  return form.title?.text.replace(/\s+/g, '') ?? form.sheet;
}

function optionText(t: ReturnType<typeof useText>, forms: readonly Form[], form: Form, at: number): string {
  const shares = forms.filter((other) => other.sheet === form.sheet).length > 1;
  const sheet = shares ? `${form.sheet} ${formatRange(form.area)}` : form.sheet;
  return t('formOf', { at: at + 1, count: forms.length, sheet });
}

/** The recognised form: what it is, whose, by which profile it is judged and why; a choice when there are several. */
export function PaneHead(): ReactElement {
  const state = usePane();
  const { store } = useSession();
  const t = useText();
  const form = formInHand(state);
  const forms = state.judgement?.recognition.forms ?? [];
  return (
    <header className="head">
      <div className="head-row">
        <div className="head-title">
          <h1>{form ? titleOf(form) : t('appName')}</h1>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<HelpIcon />}
          aria-label={t('help')}
          title={t('help')}
          onClick={() => store.dispatch({ type: 'page-opened', page: 'help' })}
        />
      </div>
      {forms.length > 1 && form ? (
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
      ) : null}
      {form ? <FormFacts form={form} /> : null}
    </header>
  );
}

function FormFacts({ form }: { readonly form: Form }): ReactElement {
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
      {project || unit ? <p className="head-facts">{[project, unit].filter(Boolean).join(' · ')}</p> : null}
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
