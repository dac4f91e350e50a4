import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../texts/use-text';
import { Button } from './button';
import { BackIcon } from './icons';
import { usePane, useSession } from './pane-context';

/** The way back from a page that lies over the tabs' pages, and what else stands beside it. */
export function PanelHead({ children }: { readonly children?: ReactNode }): ReactElement {
  const { tab } = usePane();
  const { store } = useSession();
  const t = useText();
  return (
    <div className="row panel-head">
      <Button
        size="small"
        appearance="subtle"
        icon={<BackIcon />}
        onClick={() => store.dispatch({ type: 'page-opened', page: tab })}
      >
        {t('back')}
      </Button>
      {children}
    </div>
  );
}
