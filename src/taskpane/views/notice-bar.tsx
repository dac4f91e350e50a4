import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice } from '../session/pane-state';
import { useText } from '../texts/use-text';
import { CellLink } from './shared/cell-link';
import { CheckIcon, CloseIcon, SeverityIcon } from './shared/icons';
import { usePane, useSession } from './shared/pane-context';

/** What came of the last thing the user did; read out, and never in the way. */
export function NoticeBar(): ReactElement {
  const { notice } = usePane();
  const { store } = useSession();
  const t = useText();
  return (
    <div aria-live="polite">
      {notice ? (
        <div className={notice.kind === 'done' ? 'notice' : 'notice notice-problem'}>
          <span className="notice-sign">
            {notice.kind === 'done' ? <CheckIcon /> : <SeverityIcon severity="warning" />}
          </span>
          <div className="notice-body">
            <NoticeBody notice={notice} />
          </div>
          <Button
            size="small"
            appearance="transparent"
            icon={<CloseIcon />}
            aria-label={t('close')}
            onClick={() => store.dispatch({ type: 'noticed', notice: null })}
          />
        </div>
      ) : null}
    </div>
  );
}

function NoticeBody({ notice }: { readonly notice: Notice }): ReactElement {
  const session = useSession();
  const t = useText();
  switch (notice.kind) {
    case 'done':
      return <p>{t(`done.${notice.text}`, { count: notice.count })}</p>;
    case 'problem':
      return (
        <>
          <p>
            <b>{notice.problem.message}</b>
          </p>
          {notice.isHalfDone ? <p>{t('halfDone')}</p> : null}
          {notice.problem.nextStep ? (
            <p>
              {t('nextStep')}：{notice.problem.nextStep}
            </p>
          ) : null}
          {notice.problem.detail ? <Detail text={notice.problem.detail} /> : null}
        </>
      );
    case 'conflicts':
      return (
        <>
          <p>
            <b>{t('conflictsTitle')}</b>
          </p>
          <ul>
            {notice.conflicts.slice(0, 8).map(({ sheet, cell, expected, found }) => (
              <li key={`${sheet}!${cell}`}>
                <CellLink sheet={sheet} cell={cell} />{' '}
                {t('conflictLine', {
                  cell: '',
                  expected: expected || t('blank'),
                  found: found || t('blank'),
                }).replace(/^[：:]\s*/, '')}
              </li>
            ))}
          </ul>
          <p>{t('conflictsNext')}</p>
        </>
      );
    case 'profile-issues':
      return (
        <>
          <p>
            <b>{t('profileIssues')}</b>
          </p>
          <ul>
            {notice.issues.slice(0, 8).map((issue) => (
              <li key={`${issue.path} ${issue.message}`}>
                {issue.path ? `${issue.path}：` : ''}
                {issue.message}
              </li>
            ))}
          </ul>
        </>
      );
    case 'not-fetched':
      return (
        <>
          <p>
            <b>{t('notFetched')}</b>
          </p>
          <p>{t('notFetchedNext')}</p>
          <Button size="small" onClick={() => void session.again()}>
            {t('retry')}
          </Button>
        </>
      );
    case 'fault':
      return (
        <>
          <p>
            <b>{t('faultTitle')}</b>
          </p>
          <p>{t('faultNext')}</p>
          <Detail text={notice.detail} />
        </>
      );
  }
}

function Detail({ text }: { readonly text: string }): ReactElement {
  const t = useText();
  return (
    <details className="notice-detail">
      <summary>{t('details')}</summary>
      <code>{text}</code>
    </details>
  );
}
