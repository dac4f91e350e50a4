import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/pane-context';

/** How many findings are ignored, and how many waivers meet none any more; leads to where they are kept. */
export function Ignored(): ReactElement | null {
  const { judgement } = usePane();
  const { store } = useSession();
  const t = useText();
  const waived = judgement?.result.waived.length ?? 0;
  const unused = judgement?.result.unusedWaivers.length ?? 0;
  if (waived + unused === 0) return null;
  return (
    <p className="ignored">
      {waived > 0 ? t('ignoredCount', { count: waived }) : null}{' '}
      {unused > 0 ? t('ignoredUnused', { count: unused }) : null}{' '}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => store.dispatch({ type: 'page-opened', page: 'settings' })}
      >
        {t('look')}
      </Button>
    </p>
  );
}
