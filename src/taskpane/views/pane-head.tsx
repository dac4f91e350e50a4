import type { ReactElement } from 'react';
import { useText } from '../texts/use-text';
import { titleOf } from './form-title';
import { Button } from './shared/button';
import { HelpIcon } from './shared/icons';
import { useDoor, usePane } from './shared/pane-context';

/** The recognised form; a choice when there are several. Until one is recognised its place is kept free. */
export function PaneHead(): ReactElement {
  const state = usePane();
  const { store, engine } = useDoor();
  const t = useText();
  const form = engine?.views.formInHand(state);
  const isLooking = state.judgement === null && state.job?.kind === 'start';
  return (
    <header className={isLooking ? 'head head-waiting' : 'head'}>
      <div className="head-row">
        <div className="head-title">
          <h1>{form ? titleOf(form) : t('appName')}</h1>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<HelpIcon />}
          aria-label={t('help')}
          title={t('help')}
          onClick={() => store.dispatch({ type: 'page-opened', page: 'help' })}
        />
      </div>
      {engine && form ? (
        <>
          <engine.views.FormChoice form={form} />
          <engine.views.FormFacts form={form} />
        </>
      ) : null}
    </header>
  );
}
