import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { useText } from '../../texts/use-text';
import { usePane, useSession } from '../shared/pane-context';

/** 忽略并说明理由, in the card itself: a reason and a name are required. */
export function WaiverForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { waivers, job } = usePane();
  const session = useSession();
  const t = useText();
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(waivers.at(-1)?.author ?? '');
  const isComplete = reason.trim() !== '' && author.trim() !== '';
  return (
    <form
      className="finding-body waiver"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void session.waive(finding, reason, author);
      }}
    >
      <h3>{t('waiveTitle')}</h3>
      <label className="field">
        <span>{t('waiveReason')}</span>
        <textarea
          className="control"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{t('waiveAuthor')}</span>
        <input
          className="control"
          maxLength={40}
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </label>
      <p className="hint">{t('waiveHint')}</p>
      <div className="row">
        <Button size="small" appearance="primary" type="submit" disabled={!isComplete || job !== null}>
          {t('waiveSave')}
        </Button>
        <Button size="small" onClick={() => session.store.dispatch({ type: 'waiving', finding: null })}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
