import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { NoForm } from '../no-form';
import { ActionButton } from '../shared/action-button';
import { CheckIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';
import { Found } from './found';

/** 校验: one button, then what was found. */
export function CheckPage(): ReactElement {
  const state = usePane();
  const { judgement, isChecked } = state;
  const session = useSession();
  const t = useText();
  const recognised = judgement
    ? judgement.recognition.forms.length + judgement.recognition.reports.length
    : 0;
  if (recognised === 0) return <NoForm />;
  return (
    <>
      <ActionButton appearance="primary" size="large" className="wide" onClick={() => void session.check()}>
        {isChecked ? t('checkAgain') : t('checkAll')}
      </ActionButton>
      <div className="row even">
        <ActionButton
          size="small"
          className="toggle"
          aria-pressed={state.isLive}
          icon={state.isLive ? <CheckIcon /> : <span className="toggle-off" />}
          onClick={() => void session.toggleLive()}
        >
          {t('live')}
        </ActionButton>
        <ActionButton size="small" onClick={() => void session.clear()}>
          {t('clearMarks')}
        </ActionButton>
      </div>
      {isChecked && judgement ? <Found judgement={judgement} /> : <p className="hint">{t('checkIntro')}</p>}
    </>
  );
}
