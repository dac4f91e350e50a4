import { type ReactElement, useId } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/messages/render';
import { markSeverity } from '../../../tasks/mark-edits';
import { findingKey } from '../../findings/finding-key';
import { usePane } from '../shared/pane-context';
import { Advice, Evidence } from './explanation';
import { FindingActions } from './finding-actions';
import { FindingHead } from './finding-head';
import { useOpening } from './use-opening';
import { WaiverForm } from './waiver-form';

/** One finding: code, name, cell and problem; opened, its remedy, what can be done, the arithmetic and the basis. */
export function FindingCard(props: {
  readonly finding: Finding;
  /** Among the findings of the selected cell, or in the list. */
  readonly place: 'cell' | 'list';
  readonly isOpenAtFirst: boolean;
  /** Stands in a bundle, whose head names cell and problem. */
  readonly isBundled?: boolean;
}): ReactElement {
  const { finding, place, isBundled = false } = props;
  const { waiving, wording } = usePane();
  const bodyId = useId();
  const { card, isOpen, toggle } = useOpening(finding, props.isOpenAtFirst);
  const key = `${place} ${findingKey(finding)}`;
  return (
    <article className={`finding finding-${markSeverity(finding)}`} ref={card}>
      <FindingHead
        finding={finding}
        name={wording.rules.get(finding.code)?.name ?? finding.rule}
        code={finding.code}
        problem={isBundled ? null : renderFinding(finding, wording).problem}
        isOpen={isOpen}
        bodyId={bodyId}
        onToggle={toggle}
      />
      <div id={bodyId} hidden={!isOpen}>
        {isOpen ? (
          <div className="finding-body">
            <Advice finding={finding} />
            <FindingActions finding={finding} waivingKey={key} isWaiving={waiving === key} />
            {waiving === key ? <WaiverForm finding={finding} /> : null}
            <Evidence finding={finding} />
          </div>
        ) : null}
      </div>
    </article>
  );
}
