import type { ReactElement } from 'react';
import type { FormScore } from '../../../core/score/form-score';
import { formatDecimal, ZERO } from '../../../core/text/decimal';
import { type ScoreBlock, scoreBlocks } from '../../score/score-blocks';
import { scoreOf } from '../../session/score-of';
import { formInHand } from '../../session/selectors';
import { useText } from '../../texts/use-text';
import { NoForm } from '../no-form';
import { ActionButton } from '../shared/action-button';
import { EmptyState } from '../shared/empty-state';
import { usePane, useSession } from '../shared/pane-context';
import { OpenRows } from './open-rows';
import { ScoreTable } from './score-table';

/** 得分: the total, where points were lost, what is to be decided, and the writing of it. */
export function ScorePage(): ReactElement {
  const state = usePane();
  const session = useSession();
  const t = useText();
  const form = formInHand(state);
  if (!form) return <NoForm />;
  const score = scoreOf(state, form);
  if (!score.isScored) return <EmptyState title={t('notScored')} why={t('notScoredWhy')} />;
  const blocks = scoreBlocks(score, state.wording);
  return (
    <section aria-labelledby="score-title">
      <h2 id="score-title" className="unseen">
        {t('scoreTitle')}
      </h2>
      <Summary score={score} blocks={blocks} />
      <div className="row even">
        <ActionButton appearance="primary" onClick={() => void session.propose('scores')}>
          {t('computeScores')}
        </ActionButton>
        <ActionButton onClick={() => void session.propose('total')}>{t('writeTotal')}</ActionButton>
      </div>
      <OpenRows form={form} score={score} />
      <ScoreTable blocks={blocks} sheet={form.sheet} />
    </section>
  );
}

function Summary({
  score,
  blocks,
}: {
  readonly score: FormScore;
  readonly blocks: readonly ScoreBlock[];
}): ReactElement {
  const t = useText();
  const { total } = score;
  const weight = blocks.reduce((sum, block) => sum.plus(block.points.weight), ZERO);
  const figure = total?.total ?? total?.subtotal ?? null;
  return (
    <div className="summary">
      <p className="summary-figure">
        <span>{total?.total ? t('total') : t('subtotal')}</span>
        <b>{figure ? formatDecimal(figure) : '—'}</b>
        <span>/ {formatDecimal(weight)}</span>
      </p>
      <p className="summary-grade">
        <span>{t('grade')}</span>
        <b>{total?.grade ?? t('gradeOpen')}</b>
      </p>
      {total?.arithmetic.includes('+') ? <p className="why">{total.arithmetic}</p> : null}
    </div>
  );
}
