import type { ReactElement, ReactNode } from 'react';
import type { ProfileIssue } from '../../core/profile/load-profile';
import type { EditConflict } from '../../hosts/host';
import type { PaneSession } from '../session/pane-session';
import type { Notice } from '../session/pane-state';
import { problemWords, type TextKey } from '../texts/texts';
import { useLanguage, useText } from '../texts/use-text';
import { Button } from './shared/button';
import { CellLink } from './shared/cell-link';
import { CheckIcon, CloseIcon, SeverityIcon } from './shared/icons';
import { useDoor, usePane } from './shared/pane-context';

/** Entries of a list in a message; the rest are counted. */
const SHOWN = 8;

/** What came of the last thing the user did; read out, and never in the way. */
export function NoticeBar(): ReactElement {
  const { notice } = usePane();
  const { store } = useDoor();
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
            appearance="subtle"
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
  const { enter } = useDoor();
  const t = useText();
  const language = useLanguage();
  const held = (words: string) => (words ? t('quoted', { words }) : t('blank'));
  switch (notice.kind) {
    case 'done': {
      const sheets = (notice.sheets ?? []).map((sheet) => t('quoted', { words: sheet })).join(t('between'));
      return <p>{t(`done.${notice.text}`, { count: notice.count, sheets })}</p>;
    }
    case 'problem': {
      const { message, nextStep } = problemWords(notice.problem, language);
      return (
        <Problem title={message} detail={notice.problem.detail}>
          {notice.isHalfDone ? <p>{t('halfDone')}</p> : null}
          {nextStep ? (
            <p>
              {t('nextStep')}
              {t('colon')}
              {nextStep}
            </p>
          ) : null}
        </Problem>
      );
    }
    case 'conflicts':
      return (
        <Problem title={t(`conflicts.${notice.during}`)} detail={null}>
          <Entries
            entries={notice.conflicts.map(({ sheet, cell, expected, found, why }) => ({
              key: `${sheet}!${cell}`,
              shown: (
                <>
                  <CellLink sheet={sheet} cell={cell} />{' '}
                  {t(conflictText(why, notice.during), {
                    expected: held(expected),
                    found: held(found),
                  })}
                </>
              ),
            }))}
          />
          <p>{t(`conflictsNext.${notice.during}`)}</p>
          <WayOn notice={notice} />
        </Problem>
      );
    case 'profile-issues':
      return (
        <Problem title={t(`profileIssues.${notice.from}`)} detail={null}>
          <Entries
            entries={inLineOrder(notice.issues).map((issue) => ({
              key: `${issue.path} ${issue.message}`,
              shown: `${issue.path ? `${issue.path}${t('colon')}` : ''}${issue.message}`,
            }))}
          />
          <p>{t(`profileIssuesNext.${notice.from}`)}</p>
        </Problem>
      );
    case 'not-fetched':
      return (
        <>
          <p>
            <b>{t('notFetched')}</b>
          </p>
          <p>{t('notFetchedNext')}</p>
          <Button size="small" onClick={() => enter((session) => session.again())}>
            {t('retry')}
          </Button>
        </>
      );
    case 'fault':
      return (
        <Problem title={t('faultTitle')} detail={notice.detail}>
          <p>{t('faultNext')}</p>
        </Problem>
      );
  }
}

type Conflicts = Extract<Notice, { kind: 'conflicts' }>;

function conflictText(why: EditConflict['why'], during: Conflicts['during']): TextKey {
  if (why === 'filled') return 'conflictFilled';
  if (why === 'moved') return during === 'undo' ? 'conflictMoved.undo' : 'conflictMoved';
  return during === 'undo' ? 'conflictLine.undo' : 'conflictLine';
}

/** What to do about cells that hold something else, at one press. */
function WayOn({ notice: { during, origin } }: { readonly notice: Conflicts }): ReactElement {
  const { enter } = useDoor();
  const t = useText();
  const [text, work]: readonly [TextKey, (session: PaneSession) => unknown] =
    during === 'undo'
      ? ['undoRest', (session) => session.undo(true)]
      : during === 'write' && origin && origin !== 'fixes'
        ? ['previewAgain', (session) => session.propose(origin)]
        : ['checkAgain', (session) => session.check()];
  return (
    <Button size="small" onClick={() => enter(work)}>
      {t(text)}
    </Button>
  );
}

/** As the file is read from its top; what names no line last. */
function inLineOrder(issues: readonly ProfileIssue[]): readonly ProfileIssue[] {
  const lineOf = ({ line }: ProfileIssue) => line ?? Number.POSITIVE_INFINITY;
  return [...issues].sort((first, second) =>
    lineOf(first) > lineOf(second) ? 1 : lineOf(first) < lineOf(second) ? -1 : 0,
  );
}

/** A message that something did not come about: what, what to do, and the host's own words folded away. */
function Problem(props: {
  readonly title: string;
  readonly detail: string | null;
  readonly children: ReactNode;
}): ReactElement {
  const t = useText();
  return (
    <>
      <p>
        <b>{props.title}</b>
      </p>
      {props.children}
      {props.detail ? (
        <details className="notice-detail">
          <summary>{t('details')}</summary>
          <code>{props.detail}</code>
        </details>
      ) : null}
    </>
  );
}

function Entries(props: {
  readonly entries: readonly { readonly key: string; readonly shown: ReactNode }[];
}): ReactElement {
  const { entries } = props;
  const t = useText();
  return (
    <ul>
      {entries.slice(0, SHOWN).map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
      {entries.length > SHOWN ? <li>{t('moreOfThem', { count: entries.length - SHOWN })}</li> : null}
    </ul>
  );
}
