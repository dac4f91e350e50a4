import type { ReactElement } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/messages/render';
import { renderReason } from '../../../core/messages/render-text';
import { operandName } from '../../texts/texts';
import { useLanguage, useText } from '../../texts/use-text';
import { usePane } from '../shared/pane-context';

/** 怎么改, which stands right above what can be done. */
export function Advice({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { wording } = usePane();
  const t = useText();
  const { advice } = renderFinding(finding, wording);
  if (!advice) return null;
  return (
    <dl className="facts">
      <dt>{t('advice')}</dt>
      <dd>{advice}</dd>
    </dl>
  );
}

/** 应为, 现为, the operands of the arithmetic, and 依据. */
export function Evidence({ finding }: { readonly finding: Finding }): ReactElement {
  const { wording } = usePane();
  const language = useLanguage();
  const t = useText();
  const { basis } = renderFinding(finding, wording);
  const { operands, expected, actual } = finding.evidence;
  const figures = Object.entries(operands).filter(([, value]) => value !== null && value !== '');
  return (
    <dl className="facts">
      {expected === undefined ? null : <dt>{t('expected')}</dt>}
      {expected === undefined ? null : <dd className="figure">{expected}</dd>}
      {actual === undefined ? null : <dt>{t('actual')}</dt>}
      {actual === undefined ? null : <dd className="figure">{actual || t('blank')}</dd>}
      {figures.length > 0 ? <dt>{t('operands')}</dt> : null}
      {figures.length > 0 ? (
        <dd className="operands">
          {figures.map(([operand, value]) => (
            <span key={operand} className="operand">
              {operandName(operand, language)}{' '}
              <b>{operand === 'reason' ? renderReason(String(value), wording) : value}</b>
            </span>
          ))}
        </dd>
      ) : null}
      <dt>{t('basis')}</dt>
      <dd>{basis}</dd>
    </dl>
  );
}
