import type { ReactElement } from 'react';
import { compareNotes, type NoteComparison } from '../../core/notes/compare-notes';
import type { NoteSet } from '../../core/notes/library';
import { formInHand, sheetOf } from '../session/selectors';
import { textDifference } from '../texts/text-difference';
import { useText } from '../texts/use-text';
import { NoForm } from './no-form';
import { ActionButton } from './shared/action-button';
import { CellLink } from './shared/cell-link';
import { Difference } from './shared/difference';
import { EmptyState } from './shared/empty-state';
import { usePane, useSession } from './shared/pane-context';

/** 说明: the standard notes that fit the form, held against those that stand there. */
export function NotesPage(): ReactElement {
  const state = usePane();
  const session = useSession();
  const t = useText();
  const form = formInHand(state);
  const sheet = form ? sheetOf(state, form) : null;
  if (!form || !sheet) return <NoForm />;
  const compared = compareNotes(form, sheet);
  if (compared.sets.length === 0) return <EmptyState title={t('noNotes')} why={t('noNotesWhy')} />;
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notesTitle')}</h2>
      {compared.missing.length > 0 ? (
        <ActionButton appearance="primary" className="wide" onClick={() => void session.propose('notes')}>
          {t('insertMissing', { count: compared.missing.length })}
        </ActionButton>
      ) : compared.altered.length === 0 ? (
        <p className="hint">{t('allPresent')}</p>
      ) : null}
      {compared.altered.length > 0 ? (
        <p className="hint">{t('alteredNext', { count: compared.altered.length })}</p>
      ) : null}
      {compared.sets.map((set) => (
        <NoteSetView key={set.id} set={set} compared={compared} sheetName={form.sheet} />
      ))}
    </section>
  );
}

function NoteSetView(props: {
  readonly set: NoteSet;
  readonly compared: NoteComparison;
  readonly sheetName: string;
}): ReactElement {
  const { set, compared, sheetName } = props;
  const t = useText();
  return (
    <article className="note-set">
      <h3>{set.name}</h3>
      <p className="hint">
        {t('source')}：{set.source}
      </p>
      <ol className="notes">
        {set.items.map((words, index) => {
          const isItem = (found: { item: { set: NoteSet; index: number } }) =>
            found.item.set === set && found.item.index === index;
          const altered = compared.altered.find(isItem);
          const present = altered ?? compared.present.find(isItem);
          const status = altered ? 'altered' : present ? 'present' : 'missing';
          return (
            <li key={words} className={`note note-${status}`}>
              <p className="note-status">
                <b>{t(`note.${status}`)}</b>
                {present ? <CellLink sheet={sheetName} cell={present.cell.cell} /> : null}
              </p>
              {altered ? (
                <NoteDifference expected={altered.expected} actual={altered.actual} />
              ) : (
                <p>{words}</p>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}

function NoteDifference({
  expected,
  actual,
}: {
  readonly expected: string;
  readonly actual: string;
}): ReactElement {
  const t = useText();
  const pieces = textDifference(actual, expected);
  return (
    <dl className="facts">
      <dt>{t('standardText')}</dt>
      <dd>
        <Difference pieces={pieces.filter(({ kind }) => kind !== 'gone')} />
      </dd>
      <dt>{t('sheetText')}</dt>
      <dd>
        <Difference pieces={pieces.filter(({ kind }) => kind !== 'new')} />
      </dd>
    </dl>
  );
}
