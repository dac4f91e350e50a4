import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Judgement } from '../../../tasks/judge';
import { findingKey } from '../../findings/finding-key';
import { FORM_PARTS } from '../../findings/form-part';
import { type FindingGroup, groupFindings } from '../../findings/select-findings';
import { ALL_SEVERITIES } from '../../session/pane-state';
import { useText } from '../../texts/use-text';
import { usePane, useSession } from '../shared/pane-context';
import { FindingCard } from './finding-card';

/** Cards drawn at once in a group: a sheet with thousands of findings must not stop the pane. */
const FIRST_CARDS = 50;

/** The findings that the filter lets through, under headings with counts. */
export function FindingList({ judgement }: { readonly judgement: Judgement }): ReactElement {
  const { filter, wording } = usePane();
  const { store } = useSession();
  const t = useText();
  const groups = groupFindings(judgement, filter, wording);
  if (groups.length === 0) {
    return (
      <div className="empty">
        <p className="empty-why">{t('nothingMatches')}</p>
        <Button
          size="small"
          onClick={() =>
            store.dispatch({
              type: 'filtered',
              filter: { severities: new Set(ALL_SEVERITIES), part: null, sheet: null, search: '' },
            })
          }
        >
          {t('showAll')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <Group key={group.heading} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { readonly group: FindingGroup }): ReactElement {
  const t = useText();
  const [shown, setShown] = useState(FIRST_CARDS);
  const part = FORM_PARTS.find((known) => known === group.heading);
  const severity = ALL_SEVERITIES.find((known) => known === group.heading);
  const left = group.findings.length - shown;
  return (
    <section className="group">
      <h2>
        {part ? t(`part.${part}`) : severity ? t(`severity.${severity}`) : ''}
        <span className="count">{group.findings.length}</span>
      </h2>
      {group.findings.slice(0, shown).map((finding) => (
        <FindingCard key={findingKey(finding)} finding={finding} isOpenAtFirst={false} />
      ))}
      {left > 0 ? (
        <Button size="small" className="wide" onClick={() => setShown(shown + FIRST_CARDS)}>
          {t('more', { count: Math.min(left, FIRST_CARDS) })}
        </Button>
      ) : null}
    </section>
  );
}
