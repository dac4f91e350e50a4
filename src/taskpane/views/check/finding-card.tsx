import { Button } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/messages/render';
import { renderReason } from '../../../core/messages/render-text';
import { markSeverity } from '../../../tasks/mark-edits';
import { findingKey } from '../../findings/finding-key';
import { operandName } from '../../texts/operand-names';
import { useLanguage, useText } from '../../texts/use-text';
import { ChevronIcon, SeverityIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';
import { WaiverForm } from './waiver-form';

/** One finding: code, name, cell and problem; opened, its basis, remedy, arithmetic and what can be done. */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly isOpenAtFirst: boolean;
}): ReactElement {
  const { finding } = props;
  const { waiving, judgement, filter, wording } = usePane();
  const session = useSession();
  const t = useText();
  const bodyId = useId();
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const severity = markSeverity(finding);
  const { problem } = renderFinding(finding, wording);
  const name = wording.rules.get(finding.code)?.name ?? finding.rule;
  const hasSheets = filter.sheet === null && (judgement?.workbook.sheets.length ?? 0) > 1;
  const choose = () => {
    setOpen(!isOpen);
    if (!isOpen) void session.select({ sheet: finding.sheet, cell: finding.cell });
  };
  return (
    <article className={`finding finding-${severity}`}>
      <button
        type="button"
        className="finding-head"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={choose}
      >
        <SeverityIcon severity={severity} />
        <span className="finding-title">
          <span className="finding-name">
            <span className="unseen">{t(`severity.${severity}`)} </span>
            {name}
          </span>
          <span className={hasSheets ? 'finding-place finding-place-long' : 'finding-place'}>
            {hasSheets ? `${finding.sheet} ` : ''}
            {finding.cell} · {finding.code}
          </span>
          <span className="finding-problem">{problem}</span>
        </span>
        <span className={isOpen ? 'chevron chevron-open' : 'chevron'}>
          <ChevronIcon />
        </span>
      </button>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen ? (
          waiving === findingKey(finding) ? (
            <WaiverForm finding={finding} />
          ) : (
            <Explanation finding={finding} />
          )
        ) : null}
      </div>
    </article>
  );
}

function Explanation({ finding }: { readonly finding: Finding }): ReactElement {
  const { job, wording } = usePane();
  const session = useSession();
  const language = useLanguage();
  const t = useText();
  const { basis, advice } = renderFinding(finding, wording);
  const { operands, expected, actual } = finding.evidence;
  const figures = Object.entries(operands).filter(([, value]) => value !== null && value !== '');
  return (
    <div className="finding-body">
      <dl className="facts">
        {advice ? <dt>{t('advice')}</dt> : null}
        {advice ? <dd>{advice}</dd> : null}
        {expected === undefined ? null : <dt>{t('expected')}</dt>}
        {expected === undefined ? null : <dd className="figure">{expected}</dd>}
        {actual === undefined ? null : <dt>{t('actual')}</dt>}
        {actual === undefined ? null : <dd className="figure">{actual || t('blank')}</dd>}
        {figures.length > 0 ? <dt>{t('arithmetic')}</dt> : null}
        {figures.length > 0 ? (
          <dd>
            {figures.map(([operand, value]) => (
              <span key={operand} className="operand">
                {operandName(operand, language)}{' '}
                <b>{operand === 'reason' ? renderReason(String(value), language) : value}</b>
              </span>
            ))}
          </dd>
        ) : null}
        <dt>{t('basis')}</dt>
        <dd>{basis}</dd>
      </dl>
      <div className="row">
        <Button
          size="small"
          onClick={() => void session.select({ sheet: finding.sheet, cell: finding.cell })}
        >
          {t('locate')}
        </Button>
        {finding.fix ? (
          <Button size="small" disabled={job !== null} onClick={() => session.proposeFix(finding)}>
            {t('fix')}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => session.store.dispatch({ type: 'waiving', finding: findingKey(finding) })}
        >
          {t('ignore')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            session.store.dispatch({ type: 'page-opened', page: 'help', helpCode: finding.code })
          }
        >
          {t('ruleHelp')}
        </Button>
      </div>
    </div>
  );
}
