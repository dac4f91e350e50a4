import { type ReactElement, useId } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { renderFinding } from '../../../core/messages/render';
import { bundleFindings } from '../../findings/bundle-findings';
import { findingKey } from '../../findings/finding-key';
import { useText } from '../../texts/use-text';
import { usePane } from '../shared/pane-context';
import { FindingCard } from './finding-card';
import { FindingHead } from './finding-head';
import { useOpening } from './use-opening';

/** A card a finding; rules that cannot judge a cell for one reason share a card, which opens on theirs. */
export function FindingCards(props: {
  readonly findings: readonly Finding[];
  readonly place: 'cell' | 'list';
  readonly isOpenAtFirst?: boolean;
}): ReactElement {
  const { findings, place, isOpenAtFirst = false } = props;
  const { wording } = usePane();
  return (
    <>
      {bundleFindings(findings, wording).map((bundle) => {
        const [first, ...others] = bundle;
        if (!first) return null;
        const key = findingKey(first);
        return others.length > 0 ? (
          <Bundle key={`${key} +`} first={first} bundle={bundle} place={place} />
        ) : (
          <FindingCard key={key} finding={first} place={place} isOpenAtFirst={isOpenAtFirst} />
        );
      })}
    </>
  );
}

function Bundle(props: {
  readonly first: Finding;
  readonly bundle: readonly Finding[];
  readonly place: 'cell' | 'list';
}): ReactElement {
  const { first, bundle, place } = props;
  const { wording } = usePane();
  const t = useText();
  const bodyId = useId();
  const { card, isOpen, toggle } = useOpening(first, false);
  return (
    <article className="finding finding-bundle" ref={card}>
      <FindingHead
        finding={first}
        name={t('rulesCannotJudge', { count: bundle.length })}
        code={null}
        problem={renderFinding(first, wording).problem}
        isOpen={isOpen}
        bodyId={bodyId}
        onToggle={toggle}
      />
      <div id={bodyId} hidden={!isOpen}>
        {isOpen
          ? bundle.map((finding) => (
              <FindingCard
                key={findingKey(finding)}
                finding={finding}
                place={place}
                isOpenAtFirst={false}
                isBundled
              />
            ))
          : null}
      </div>
    </article>
  );
}
