import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { NoForm } from '../no-form';
import { ActionButton } from '../shared/action-button';
import { CheckIcon } from '../shared/icons';
import { useDoor, usePane } from '../shared/pane-context';

/** 校验: one button, then what was found. */
export function CheckPage(): ReactElement {
  const state = usePane();
  const { judgement, isChecked } = state;
  const { engine, enter } = useDoor();
  const Found = engine?.views.Found;
  const t = useText();
  const { forms = [], reports = [] } = judgement?.recognition ?? {};
  if (judgement && forms.length + reports.length === 0) return <NoForm />;
  const isFound = isChecked && judgement !== null && Found !== undefined;
  return (
    <>
      {/* One row once there are findings: they are what the room is for. The same buttons, so that the focus stays. */}
      <div className={isFound ? 'row check-row' : 'row even check-row'}>
        <ActionButton
          appearance="primary"
          size={isFound ? 'small' : 'large'}
          className={isFound ? '' : 'wide'}
          onClick={() => enter((session) => session.check())}
        >
          {isChecked ? t('checkAgain') : t('checkAll')}
        </ActionButton>
        <ActionButton
          size="small"
          className="toggle"
          aria-pressed={state.isLive}
          icon={state.isLive ? <CheckIcon /> : <span className="toggle-off" />}
          onClick={() => enter((session) => session.toggleLive())}
        >
          {t('live')}
        </ActionButton>
        <ActionButton size="small" onClick={() => enter((session) => session.clear())}>
          {t('clearMarks')}
        </ActionButton>
      </div>
      {isFound ? <Found judgement={judgement} /> : <p className="hint">{t('checkIntro')}</p>}
    </>
  );
}
