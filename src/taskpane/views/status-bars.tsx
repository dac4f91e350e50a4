import { type ReactElement, useId } from 'react';
import { useText } from '../texts/use-text';
import { ActionButton } from './shared/action-button';
import { Button } from './shared/button';
import { UndoIcon } from './shared/icons';
import { useDoor, usePane } from './shared/pane-context';

/** Work under way, with a way to drop it. It lies over the top of the page, so that nothing jumps. */
export function JobBar(): ReactElement {
  const { job, isAsked } = usePane();
  // Reading at the start must not lie over the buttons, which are at work already.
  const isQuiet = job?.kind === 'start' && !isAsked;
  const { enter } = useDoor();
  const t = useText();
  return (
    <div className="job" role="status">
      {job ? (
        <div className="job-shown">
          <div className="job-line" />
          <div className={isQuiet ? 'unseen' : 'job-row'}>
            <span>{t(`job.${job.kind}`)}</span>
            {/* Not read out: it changes many times a second. */}
            {job.progress ? <span aria-hidden="true">{job.progress.join('/')}</span> : null}
            {job.isCancellable ? (
              <Button size="small" appearance="subtle" onClick={() => enter((session) => session.cancel())}>
                {t('cancel')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** Cells named at 撤销 before it says how many more there are. */
const NAMED_CELLS = 4;

/** 撤销上次写入: there as long as something can be taken back, with what that would be. */
export function UndoBar(): ReactElement | null {
  const { lastWrite } = usePane();
  const { enter } = useDoor();
  const t = useText();
  const labelId = useId();
  if (lastWrite === null) return null;
  const places = lastWrite.places.map(({ sheet, cells }) => {
    const named = cells.slice(0, NAMED_CELLS).join(t('between'));
    const more = cells.length > NAMED_CELLS ? t('andMore', { count: cells.length }) : '';
    return [sheet, `${named}${more}`].filter(Boolean).join(' ');
  });
  return (
    <footer className="undo">
      <div className="undo-label" id={labelId}>
        <p>
          {t('lastWrite')} <b>{lastWrite.label}</b>
        </p>
        <p className="undo-places">{places.join(t('semicolon'))}</p>
      </div>
      <ActionButton
        size="small"
        icon={<UndoIcon />}
        aria-describedby={labelId}
        title={t('undoLast')}
        onClick={() => enter((session) => session.undo())}
      >
        {t('undo')}
      </ActionButton>
    </footer>
  );
}
