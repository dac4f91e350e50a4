import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../texts/use-text';
import { UndoIcon } from './shared/icons';
import { usePane, useSession } from './shared/pane-context';

/** Work under way, with a way to drop it. Its place is kept free, so that nothing jumps. */
export function JobBar(): ReactElement {
  const { job } = usePane();
  const session = useSession();
  const t = useText();
  return (
    <div className="job" role="status">
      {job ? (
        <>
          <div className="job-line" />
          <div className="job-row">
            <span>{t(`job.${job.kind}`)}</span>
            {job.isCancellable ? (
              <Button size="small" appearance="subtle" onClick={() => session.cancel()}>
                {t('cancel')}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  );
}

/** 撤销上次写入: there as long as something can be taken back. */
export function UndoBar(): ReactElement | null {
  const { undoLabel, job } = usePane();
  const session = useSession();
  const t = useText();
  if (undoLabel === null) return null;
  return (
    <footer className="undo">
      <span className="undo-label">
        {t('lastWrite')}
        <b>{undoLabel}</b>
      </span>
      <Button size="small" icon={<UndoIcon />} disabled={job !== null} onClick={() => void session.undo()}>
        {t('undo')}
      </Button>
    </footer>
  );
}
