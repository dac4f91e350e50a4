import type { ReactElement } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { markSeverity } from '../../../tasks/mark-edits';
import { useText } from '../../texts/use-text';
import { ChevronIcon, SeverityIcon } from '../shared/icons';
import { usePane } from '../shared/pane-context';

/** The head of a card, which opens it: how grave, what, where (with the sheet where there are several), the problem. */
export function FindingHead(props: {
  readonly finding: Finding;
  readonly name: string;
  /** Rule code, or nothing where a card stands for several rules. */
  readonly code: string | null;
  /** Null where what stands around the card says it. */
  readonly problem: string | null;
  readonly isOpen: boolean;
  readonly bodyId: string;
  readonly onToggle: () => void;
}): ReactElement {
  const { finding, name, code, problem, isOpen, bodyId, onToggle } = props;
  const { judgement, filter } = usePane();
  const t = useText();
  const severity = markSeverity(finding);
  const hasSheets = filter.sheet === null && (judgement?.workbook.sheets.length ?? 0) > 1;
  const isBelow = hasSheets && problem !== null;
  return (
    <button
      type="button"
      className="finding-head"
      aria-expanded={isOpen}
      aria-controls={bodyId}
      onClick={onToggle}
    >
      <SeverityIcon severity={severity} />
      <span className="finding-title">
        <span className="finding-name">
          <span className="unseen">{t(`severity.${severity}`)} </span>
          {name}
        </span>
        <span className={isBelow ? 'finding-place finding-place-long' : 'finding-place'}>
          <span className={problem === null ? 'unseen' : undefined}>
            {hasSheets ? `${finding.sheet} ` : ''}
            {finding.cell}
            {code === null ? '' : ' · '}
          </span>
          {code}
        </span>
        {problem === null ? null : <span className="finding-problem">{problem}</span>}
      </span>
      <span className={isOpen ? 'chevron chevron-open' : 'chevron'}>
        <ChevronIcon />
      </span>
    </button>
  );
}
