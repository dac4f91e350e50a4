import { type ReactElement, useId, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/messages/render';
import { markSeverity } from '../../../tasks/mark-edits';
import { findingKey } from '../../findings/finding-key';
import { useText } from '../../texts/use-text';
import { ChevronIcon, SeverityIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';
import { Explanation } from './explanation';
import { FindingActions } from './finding-actions';
import { WaiverForm } from './waiver-form';

/** One finding: code, name, cell and problem; opened, its basis, remedy, arithmetic and what can be done. */
export function FindingCard(props: {
  readonly finding: Finding;
  /** Among the findings of the selected cell, or in the list. */
  readonly place: 'cell' | 'list';
  readonly isOpenAtFirst: boolean;
}): ReactElement {
  const { finding, place } = props;
  const { waiving, judgement, filter, wording } = usePane();
  const session = useSession();
  const t = useText();
  const bodyId = useId();
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const severity = markSeverity(finding);
  const { problem } = renderFinding(finding, wording);
  const name = wording.rules.get(finding.code)?.name ?? finding.rule;
  const hasSheets = filter.sheet === null && (judgement?.workbook.sheets.length ?? 0) > 1;
  const key = `${place} ${findingKey(finding)}`;
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
          <div className="finding-body">
            <Explanation finding={finding} />
            <FindingActions finding={finding} waivingKey={key} isWaiving={waiving === key} />
            {waiving === key ? <WaiverForm finding={finding} /> : null}
          </div>
        ) : null}
      </div>
    </article>
  );
}
