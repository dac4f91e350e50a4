import type { ReactElement } from 'react';
import type { Waiver } from '../../../core/check/waivers';
import { dateText } from '../../texts/date-text';
import { useLanguage, useText } from '../../texts/use-text';
import { ActionButton } from '../shared/action-button';
import { CellLink } from '../shared/cell-link';
import { usePane, useSession } from '../shared/pane-context';

/** The waivers kept in this workbook; those that meet no finding any more are told. */
export function WaiverList(): ReactElement {
  const { waivers, judgement, wording } = usePane();
  const session = useSession();
  const language = useLanguage();
  const t = useText();
  const isUnused = (waiver: Waiver) =>
    judgement?.result.unusedWaivers.some(
      (unused) => unused.rule === waiver.rule && unused.sheet === waiver.sheet && unused.cell === waiver.cell,
    ) ?? false;
  return (
    <section aria-labelledby="waivers-title">
      <h2 id="waivers-title">{t('waiversTitle')}</h2>
      {waivers.length === 0 ? <p className="hint">{t('noWaivers')}</p> : null}
      <ul className="plain-list">
        {waivers.map((waiver) => (
          <li key={`${waiver.rule} ${waiver.sheet}!${waiver.cell}`} className="waived">
            <div>
              <p>
                <b>{wording.rules.get(waiver.rule)?.name ?? waiver.rule}</b>{' '}
                {waiver.cell ? <CellLink sheet={waiver.sheet} cell={waiver.cell} /> : waiver.sheet}
              </p>
              <p>{waiver.reason}</p>
              <p className="why">
                {t('byOn', { author: waiver.author, date: dateText(waiver.date, language) })}
              </p>
              {isUnused(waiver) ? <p className="edit-warning">{t('waiverUnused')}</p> : null}
            </div>
            <ActionButton
              size="small"
              aria-label={t('removeWaiver', { cell: waiver.cell ?? waiver.sheet })}
              onClick={() => void session.unwaive(waiver)}
            >
              {t('remove')}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
