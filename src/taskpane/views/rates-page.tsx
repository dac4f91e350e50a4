import { Fragment, type ReactElement } from 'react';
import { renderReason } from '../../core/messages/render-text';
import type { ExecutionRate } from '../../core/score/form-score';
import { formatPercent } from '../../core/text/decimal';
import { scoreOf } from '../session/score-of';
import { formInHand } from '../session/selectors';
import { useText } from '../texts/use-text';
import { NoForm } from './no-form';
import { ActionButton } from './shared/action-button';
import { CellLink } from './shared/cell-link';
import { EmptyState } from './shared/empty-state';
import { usePane, useSession } from './shared/pane-context';

/** 计算: the execution rate of every fund row, as the sheet has it and as it computes. */
export function RatesPage(): ReactElement {
  const state = usePane();
  const session = useSession();
  const t = useText();
  const form = formInHand(state);
  if (!form) return <NoForm />;
  const { rates } = scoreOf(state, form);
  if (rates.length === 0) return <EmptyState title={t('noFunds')} why={t('noFundsWhy')} />;
  return (
    <section aria-labelledby="rates-title">
      <h2 id="rates-title">{t('ratesTitle')}</h2>
      <p className="hint">{t('ratesIntro')}</p>
      <ActionButton appearance="primary" className="wide" onClick={() => void session.propose('rates')}>
        {t('computeRates')}
      </ActionButton>
      <table className="figures" aria-labelledby="rates-title">
        <thead>
          <tr>
            <th scope="col">{t('fund')}</th>
            <th scope="col">{t('rateInSheet')}</th>
            <th scope="col">{t('rateComputed')}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <RateRow key={rate.fundRow.label.cell} rate={rate} sheet={form.sheet} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RateRow({ rate, sheet }: { readonly rate: ExecutionRate; readonly sheet: string }): ReactElement {
  const { wording } = usePane();
  const t = useText();
  const { fundRow } = rate;
  const found = fundRow.rate?.text.trim() ?? '';
  const why = rate.rate
    ? rate.arithmetic
    : rate.leftBlank
      ? t('leftBlank')
      : rate.reason
        ? renderReason(rate.reason, wording)
        : rate.arithmetic;
  return (
    <Fragment>
      <tr className="figure-row">
        <th scope="row">
          {fundRow.label.text.replace(/\s+/g, '').replace(/[:：]$/, '')}{' '}
          {rate.cell ? <CellLink sheet={sheet} cell={rate.cell.cell} /> : null}
        </th>
        <td>{rate.cell ? found || t('blank') : '—'}</td>
        <td>
          <b>{rate.rate ? formatPercent(rate.rate, 2) : '—'}</b>
        </td>
      </tr>
      <tr className="figure-why">
        <td colSpan={3}>{why}</td>
      </tr>
    </Fragment>
  );
}
