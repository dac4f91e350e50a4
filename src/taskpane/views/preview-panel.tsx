import { Fragment, type ReactElement, useMemo } from 'react';
import type { ProposedEdit } from '../../core/score/proposed-edit';
import { inReadingOrder } from '../findings/reading-order';
import type { Preview } from '../session/pane-state';
import { isMostlySame, nearDifferences, type TextPiece, textDifference } from '../texts/text-difference';
import { useText } from '../texts/use-text';
import { ActionButton } from './shared/action-button';
import { Button } from './shared/button';
import { CellLink } from './shared/cell-link';
import { Difference } from './shared/difference';
import { ArrowIcon } from './shared/icons';
import { usePane, useSession } from './shared/pane-context';

/** What would be written, cell by cell, before it is: now, after, why. Nothing where there is no preview. */
export function PreviewPage(): ReactElement | null {
  const { preview } = usePane();
  return preview ? <PreviewPanel preview={preview} /> : null;
}

function PreviewPanel({ preview }: { readonly preview: Preview }): ReactElement {
  const { judgement } = usePane();
  const session = useSession();
  const { store } = session;
  const t = useText();
  const all = preview.items.map((_, at) => at);
  const differences = useMemo(() => preview.items.map(differenceOf), [preview.items]);
  const conflicts = preview.items.filter((item) => item.conflict).length;
  const accept = (items: readonly number[], isAccepted: boolean) =>
    store.dispatch({ type: 'accepted', items, isAccepted });
  const count = preview.accepted.size;
  const sheets = judgement?.workbook.sheets.map(({ name }) => name) ?? [];
  const groups = inReadingOrder(preview.items, sheets);
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('previewTitle')}</h2>
      <p className="hint">
        {t('previewCount', { count: all.length })}
        {conflicts > 0 ? t('previewConflicts', { count: conflicts }) : null}
        {differences.some(Boolean) ? t('previewMarked') : null}
      </p>
      {all.length > 1 ? (
        <div className="row">
          <Button size="small" onClick={() => accept(all, true)}>
            {t('selectAll')}
          </Button>
          <Button size="small" onClick={() => accept(all, false)}>
            {t('selectNone')}
          </Button>
        </div>
      ) : null}
      {groups.map(({ sheet, items }) => (
        <div key={sheet}>
          {sheets.length > 1 ? <h3>{sheet}</h3> : null}
          <ul className="edits">
            {items.map(({ item, at }) => (
              <EditRow
                key={at}
                item={item}
                difference={differences[at] ?? null}
                isAccepted={preview.accepted.has(at)}
                onAccept={(isAccepted) => accept([at], isAccepted)}
              />
            ))}
          </ul>
        </div>
      ))}
      <div className="row sticky">
        <ActionButton appearance="primary" disabled={count === 0} onClick={() => void session.applyPreview()}>
          {t('write', { count })}
        </ActionButton>
        <Button onClick={() => store.dispatch({ type: 'previewed', preview: null })}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

/** Longer texts stand one below the other instead of side by side. */
const LONG = 24;

function isLong({ before, after }: ProposedEdit): boolean {
  return Math.max(before.length, after.length) > LONG;
}

/** What changes in a long text of which most stays; null where both are to be shown. */
function differenceOf(item: ProposedEdit): readonly TextPiece[] | null {
  if (!isLong(item)) return null;
  const pieces = textDifference(item.before, item.after);
  return isMostlySame(pieces) ? nearDifferences(pieces) : null;
}

function EditRow(props: {
  readonly item: ProposedEdit;
  readonly difference: readonly TextPiece[] | null;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}): ReactElement {
  const { item, difference, isAccepted, onAccept } = props;
  const t = useText();
  const { edit } = item;
  const place =
    'cell' in edit
      ? edit.cell
      : edit.kind === 'insert-rows'
        ? t('insertRow', { row: edit.before })
        : edit.sheet;
  return (
    <li className={item.conflict ? 'edit edit-conflict' : 'edit'}>
      <input
        type="checkbox"
        checked={isAccepted}
        aria-label={t('editLabel', {
          place,
          before: item.before || t('blank'),
          after: item.after || t('blank'),
        })}
        onChange={(event) => onAccept(event.target.checked)}
      />
      <div className="edit-body">
        <div className={isLong(item) ? 'edit-line edit-long' : 'edit-line'}>
          {'cell' in edit ? <CellLink sheet={edit.sheet} cell={edit.cell} /> : <b>{place}</b>}
          {'cell' in edit && !difference ? (
            <>
              <span className="edit-before">{item.before || t('blank')}</span>
              <ArrowIcon />
            </>
          ) : null}
          {difference ? (
            <p>
              <Difference pieces={difference} />
            </p>
          ) : (
            <span className="edit-after">{item.after || t('blank')}</span>
          )}
        </div>
        {item.conflict ? <p className="edit-warning">{t('conflict')}</p> : null}
        <p className="edit-why">{item.why}</p>
        {edit.kind === 'set-formula' ? <Formula text={edit.formula} /> : null}
      </div>
    </li>
  );
}

/** A formula that breaks between its arguments where it must. */
function Formula({ text }: { readonly text: string }): ReactElement {
  const [first = '', ...others] = text.split(',');
  let end = first.length;
  return (
    <code className="formula">
      ={first}
      {others.map((argument) => {
        end += argument.length + 1;
        return (
          <Fragment key={end}>
            ,<wbr />
            {argument}
          </Fragment>
        );
      })}
    </code>
  );
}
