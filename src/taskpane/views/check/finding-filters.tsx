import { type ReactElement, useId, useState } from 'react';
import type { MarkSeverity } from '../../../core/sheet/edit';
import type { Judgement } from '../../../tasks/judge';
import { FORM_PARTS } from '../../findings/form-part';
import { countByPart, countBySeverity, countBySheet, findingsOn } from '../../findings/select-findings';
import { ALL_SEVERITIES } from '../../session/pane-state';
import { useText } from '../../texts/use-text';
import { ChevronIcon, SeverityIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';

/** Chips with counts of what there is; search, sheet, part of the form and grouping unfold when they are asked for. */
export function FindingFilters({ judgement }: { readonly judgement: Judgement }): ReactElement {
  const { filter } = usePane();
  const { store } = useSession();
  const t = useText();
  const { findings } = judgement.result;
  const isInForce =
    filter.search !== '' || filter.part !== null || filter.sheet !== null || filter.groupBy !== 'severity';
  const [isUnfolded, setUnfolded] = useState(isInForce);
  const more = useId();
  const bySheet = countBySheet(findings);
  const bySeverity = countBySeverity(findingsOn(findings, filter.sheet));
  const byPart = countByPart(judgement, filter.sheet);
  const toggle = (severity: MarkSeverity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    store.dispatch({ type: 'filtered', filter: { severities } });
  };
  return (
    <div className="filters">
      <div className="chips">
        {ALL_SEVERITIES.filter((severity) => bySeverity.get(severity)).map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityIcon severity={severity} />
            {t(`severity.${severity}`)}
            <b>{bySeverity.get(severity)}</b>
          </button>
        ))}
        <button
          type="button"
          className={isInForce ? 'chip in-force' : 'chip'}
          aria-expanded={isUnfolded}
          aria-controls={more}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t('moreFilters')}
          <ChevronIcon />
        </button>
      </div>
      {isUnfolded ? (
        <div id={more} className="more-filters">
          <input
            type="search"
            className="control"
            placeholder={t('search')}
            aria-label={t('search')}
            value={filter.search}
            onChange={(event) => store.dispatch({ type: 'filtered', filter: { search: event.target.value } })}
          />
          {bySheet.size > 1 ? (
            <select
              className="control"
              aria-label={t('sheet')}
              value={filter.sheet ?? ''}
              onChange={(event) =>
                store.dispatch({ type: 'filtered', filter: { sheet: event.target.value || null } })
              }
            >
              <option value="">
                {t('allSheets')} {findings.length}
              </option>
              {[...bySheet].map(([sheet, count]) => (
                <option key={sheet} value={sheet}>
                  {sheet} {count}
                </option>
              ))}
            </select>
          ) : null}
          <div className="row even">
            <select
              className="control"
              aria-label={t('partOfForm')}
              value={filter.part ?? ''}
              onChange={(event) => {
                const part = FORM_PARTS.find((known) => known === event.target.value) ?? null;
                store.dispatch({ type: 'filtered', filter: { part } });
              }}
            >
              <option value="">{t('allParts')}</option>
              {[...byPart].map(([part, count]) => (
                <option key={part} value={part}>
                  {t(`part.${part}`)} {count}
                </option>
              ))}
            </select>
            <select
              className="control"
              aria-label={t('groupBy')}
              value={filter.groupBy}
              onChange={(event) =>
                store.dispatch({
                  type: 'filtered',
                  filter: { groupBy: event.target.value === 'part' ? 'part' : 'severity' },
                })
              }
            >
              <option value="severity">{t('bySeverity')}</option>
              <option value="part">{t('byPart')}</option>
            </select>
          </div>
        </div>
      ) : null}
    </div>
  );
}
