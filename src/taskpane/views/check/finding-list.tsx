import { type ReactElement, useState } from 'react';
import type { Judgement } from '../../../tasks/judge';
import { FORM_PARTS, type FormPart } from '../../findings/form-part';
import { type FindingGroup, firstOf, groupFindings } from '../../findings/select-findings';
import { ALL_SEVERITIES } from '../../session/pane-state';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/pane-context';
import { FindingCards } from './finding-cards';

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
  const left = group.count - shown;
  const hasParts = group.sections.some((section) => section.part !== null);
  return (
    <section className="group">
      <h2>
        <Heading heading={group.heading} />
        <span className="count">{group.count}</span>
      </h2>
      {firstOf(group.sections, shown).map((section) => (
        <div key={section.part ?? ''} className="group-part">
          {hasParts && section.part ? <h3>{t(`part.${section.part}`)}</h3> : null}
          <FindingCards findings={section.findings} place="list" />
        </div>
      ))}
      {left > 0 ? (
        <Button size="small" className="wide" onClick={() => setShown(shown + FIRST_CARDS)}>
          {t('more', { count: Math.min(left, FIRST_CARDS) })}
        </Button>
      ) : null}
    </section>
  );
}

function Heading({ heading }: { readonly heading: FindingGroup['heading'] }): string {
  const t = useText();
  const part: FormPart | undefined = FORM_PARTS.find((known) => known === heading);
  const severity = ALL_SEVERITIES.find((known) => known === heading);
  return part ? t(`part.${part}`) : severity ? t(`severity.${severity}`) : '';
}
