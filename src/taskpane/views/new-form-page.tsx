import { type ReactElement, useState } from 'react';
import type { FormTemplateKind } from '../../core/form/templates/template';
import { useText } from '../texts/use-text';
import { ActionButton } from './shared/action-button';
import { useSession } from './shared/pane-context';
import { PanelHead } from './shared/panel-head';

const KINDS: readonly FormTemplateKind[] = ['project', 'transfer', 'department', 'declaration'];

/** 新建标准表: which form, for which year. */
export function NewFormPage(): ReactElement {
  const session = useSession();
  const t = useText();
  const [kind, setKind] = useState<FormTemplateKind>('project');
  const [year, setYear] = useState('');
  const isBlank = year.trim() === '';
  const isYear = /^20\d{2}$/.test(year.trim());
  const isWrong = !isBlank && !isYear;
  return (
    <section aria-labelledby="new-form-title">
      <PanelHead />
      <h2 id="new-form-title">{t('newFormTitle')}</h2>
      <p className="hint">{t('newFormIntro')}</p>
      <fieldset className="choices">
        <legend className="unseen">{t('family')}</legend>
        {KINDS.map((known) => (
          <label key={known} className="choice">
            <input type="radio" name="template" checked={kind === known} onChange={() => setKind(known)} />
            {t(`template.${known}`)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{t('newFormYear')}</span>
        <input
          className="control"
          inputMode="numeric"
          maxLength={4}
          value={year}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'new-form-year' : undefined}
          onChange={(event) => setYear(event.target.value)}
        />
      </label>
      {isWrong ? (
        <p className="field-error" id="new-form-year">
          {t('newFormYearWrong')}
        </p>
      ) : null}
      <ActionButton
        appearance="primary"
        className="wide"
        disabled={isWrong}
        onClick={() => void session.addForm(kind, isYear ? Number(year) : null)}
      >
        {t('add')}
      </ActionButton>
    </section>
  );
}
