import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProposedEdit } from '../../core/score/proposed-edit';
import type { Preview } from '../session/pane-state';
import { useText } from '../texts/use-text';
import { CellLink } from './shared/cell-link';
import { ArrowIcon } from './shared/icons';
import { usePane, useSession } from './shared/pane-context';

/** What would be written, cell by cell, before it is: now, after, why. */
export function PreviewPanel({ preview }: { readonly preview: Preview }): ReactElement {
  const { job } = usePane();
  const session = useSession();
  const { store } = session;
  const t = useText();
  const all = preview.items.map((_, at) => at);
  const conflicts = preview.items.some((item) => item.conflict);
  const accept = (items: readonly number[], isAccepted: boolean) =>
    store.dispatch({ type: 'accepted', items, isAccepted });
  const count = preview.accepted.size;
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('previewTitle')}</h2>
      {conflicts ? <p className="hint">{t('previewHint')}</p> : null}
      {preview.items.length > 1 ? (
        <div className="row">
          <Button size="small" appearance="subtle" onClick={() => accept(all, true)}>
            {t('selectAll')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => accept(all, false)}>
            {t('selectNone')}
          </Button>
        </div>
      ) : null}
      <ul className="edits">
        {preview.items.map((item, at) => (
          <EditRow
            key={editKey(item)}
            item={item}
            isAccepted={preview.accepted.has(at)}
            onAccept={(isAccepted) => accept([at], isAccepted)}
          />
        ))}
      </ul>
      <div className="row sticky">
        <Button
          appearance="primary"
          disabled={count === 0 || job !== null}
          onClick={() => void session.applyPreview()}
        >
          {t('write', { count })}
        </Button>
        <Button onClick={() => store.dispatch({ type: 'previewed', preview: null })}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

function editKey({ edit, after }: ProposedEdit): string {
  if ('cell' in edit) return `${edit.kind} ${edit.sheet}!${edit.cell}`;
  return edit.kind === 'insert-rows' ? `${edit.sheet} ${edit.before} ${after}` : edit.sheet;
}

function EditRow(props: {
  readonly item: ProposedEdit;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}): ReactElement {
  const { item, isAccepted, onAccept } = props;
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
        aria-label={`${place}：${t('now')} ${item.before || t('blank')}，${t('after')} ${item.after}`}
        onChange={(event) => onAccept(event.target.checked)}
      />
      <div className="edit-body">
        <div className="edit-line">
          {'cell' in edit ? <CellLink sheet={edit.sheet} cell={edit.cell} /> : <b>{place}</b>}
          {'cell' in edit ? (
            <>
              <span className="edit-before">{item.before || t('blank')}</span>
              <ArrowIcon />
            </>
          ) : null}
          <span className="edit-after">{item.after}</span>
        </div>
        {item.conflict ? <p className="edit-warning">{t('conflict')}</p> : null}
        <p className="edit-why">{item.why}</p>
        {edit.kind === 'set-formula' ? <code className="formula">={edit.formula}</code> : null}
      </div>
    </li>
  );
}
