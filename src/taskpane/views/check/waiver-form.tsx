import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { useText } from '../../texts/use-text';
import { ActionButton } from '../shared/action-button';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/pane-context';

/** 忽略并说明理由, in the card itself: a reason and a name are required. */
export function WaiverForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { waivers } = usePane();
  const session = useSession();
  const t = useText();
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(waivers.at(-1)?.author ?? '');
  const isComplete = reason.trim() !== '' && author.trim() !== '';
  const close = () => session.store.dispatch({ type: 'waiving', finding: null });
  useEffect(() => {
    if (document.hasFocus()) first.current?.focus();
  }, []);
  return (
    <form
      className="waiver"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void session.waive(finding, reason, author);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <h3>{t('waiveTitle')}</h3>
      <label className="field">
        <span>{t('waiveReason')}</span>
        <textarea
          ref={first}
          className="control"
          rows={2}
          maxLength={500}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{t('waiveAuthor')}</span>
        <input
          className="control"
          maxLength={40}
          required
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </label>
      <p className="hint">{t('waiveHint')}</p>
      <div className="row">
        <ActionButton size="small" appearance="primary" type="submit" disabled={!isComplete}>
          {t('waiveSave')}
        </ActionButton>
        <Button size="small" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
