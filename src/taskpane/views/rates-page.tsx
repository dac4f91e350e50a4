import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderReason } from '../../core/messages/render-text';
import type { ExecutionRate } from '../../core/score/form-score';
import { formatPercent } from '../../core/text/decimal';
import { scoreOf } from '../session/score-of';
import { formInHand } from '../session/selectors';
import { useLanguage, useText } from '../texts/use-text';
import { NoForm } from './no-form';
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
      <Button
        appearance="primary"
        className="wide"
        disabled={state.job !== null}
        onClick={() => void session.propose('rates')}
      >
        {t('computeRates')}
      </Button>
      <ul className="rates">
        {rates.map((rate) => (
          <RateRow key={rate.fundRow.label.cell} rate={rate} sheet={form.sheet} />
        ))}
      </ul>
    </section>
  );
}

function RateRow({ rate, sheet }: { readonly rate: ExecutionRate; readonly sheet: string }): ReactElement {
  const t = useText();
  const language = useLanguage();
  const { fundRow } = rate;
  const found = fundRow.rate?.text.trim() ?? '';
  const computed = rate.rate ? formatPercent(rate.rate, 2) : '—';
  const why = rate.rate
    ? rate.arithmetic
    : rate.leftBlank
      ? t('leftBlank')
      : rate.reason
        ? renderReason(rate.reason, language)
        : rate.arithmetic;
  return (
    <li className="rate">
      <div className="rate-name">
        <span>{fundRow.label.text.replace(/\s+/g, '')}</span>
        {rate.cell ? <CellLink sheet={sheet} cell={rate.cell.cell} /> : null}
      </div>
      <div className="rate-figures">
        {rate.cell ? (
          <span>
            <small>{t('rateInSheet')}</small> {found || t('blank')}
          </span>
        ) : null}
        <span>
          <small>{t('rateComputed')}</small> <b>{computed}</b>
        </span>
      </div>
      <p className="why">{why}</p>
    </li>
  );
}
