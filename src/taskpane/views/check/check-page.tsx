import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingsAt } from '../../findings/select-findings';
import { useText } from '../../texts/use-text';
import { NoForm } from '../no-form';
import { EmptyState } from '../shared/empty-state';
import { usePane, useSession } from '../shared/pane-context';
import { FindingCard } from './finding-card';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';

/** 校验: one button, then what was found. */
export function CheckPage(): ReactElement {
  const state = usePane();
  const { judgement, isChecked, job } = state;
  const session = useSession();
  const t = useText();
  const recognised = judgement
    ? judgement.recognition.forms.length + judgement.recognition.reports.length
    : 0;
  if (recognised === 0) return <NoForm />;
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        className="wide"
        disabled={job !== null}
        onClick={() => void session.check()}
      >
        {isChecked ? t('checkAgain') : t('checkAll')}
      </Button>
      <div className="row even">
        <Button
          size="small"
          disabled={job !== null}
          aria-pressed={state.isLive}
          onClick={() => void session.toggleLive()}
        >
          {t('live')}：{state.isLive ? t('on') : t('off')}
        </Button>
        <Button size="small" disabled={job !== null} onClick={() => void session.clear()}>
          {t('clearMarks')}
        </Button>
      </div>
      {isChecked && judgement ? <Found /> : <p className="hint">{t('checkIntro')}</p>}
    </>
  );
}

function Found(): ReactElement | null {
  const state = usePane();
  const session = useSession();
  const t = useText();
  const { judgement, selection, isOwnSelection, isStale, job, wording } = state;
  if (!judgement) return null;
  const { findings, failures } = judgement.result;
  const safe = findings.filter((finding) => finding.fix?.kind === 'safe').length;
  if (findings.length === 0) {
    return <EmptyState title={t('nothingFound')} why={t('nothingFoundWhy', { count: wording.rules.size })} />;
  }
  const here = isOwnSelection ? [] : findingsAt(judgement, selection);
  return (
    <>
      {isStale ? <p className="stale">{t('stale')}</p> : null}
      <FindingFilters judgement={judgement} />
      {safe > 0 ? (
        <Button className="wide" disabled={job !== null} onClick={() => session.proposeSafeFixes()}>
          {t('fixSafe', { count: safe })}
        </Button>
      ) : null}
      <div aria-live="polite">
        {selection && here.length > 0 ? (
          <section className="at-cell" aria-labelledby="at-cell-title">
            <h2 id="at-cell-title">{t('atCell', { cell: selection.cell })}</h2>
            {here.map((finding) => (
              <FindingCard
                key={`${finding.code} ${finding.cell} ${finding.message}`}
                finding={finding}
                isOpenAtFirst={here.length === 1}
              />
            ))}
          </section>
        ) : null}
      </div>
      <FindingList judgement={judgement} />
      {failures.length > 0 ? <p className="stale">{t('ruleFailed', { count: failures.length })}</p> : null}
    </>
  );
}
