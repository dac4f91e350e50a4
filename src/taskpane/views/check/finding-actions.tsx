import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { useText } from '../../texts/use-text';
import { ActionButton } from '../shared/action-button';
import { Button } from '../shared/button';
import { useSession } from '../shared/pane-context';

/** 定位, 修正, 忽略, 规则说明. While the waiver is written they give way to it; the focus comes back to 忽略. */
export function FindingActions(props: {
  readonly finding: Finding;
  readonly waivingKey: string;
  readonly isWaiving: boolean;
}): ReactElement {
  const { finding, waivingKey, isWaiving } = props;
  const session = useSession();
  const { store } = session;
  const t = useText();
  const actions = useRef<HTMLDivElement>(null);
  const wasWaiving = useRef(false);
  useLayoutEffect(() => {
    const isBack = wasWaiving.current && !isWaiving;
    wasWaiving.current = isWaiving;
    if (isBack && document.hasFocus() && document.activeElement === document.body) {
      actions.current?.querySelector<HTMLElement>('.ignore')?.focus();
    }
  });
  return (
    <div className="row" ref={actions} hidden={isWaiving}>
      <Button size="small" onClick={() => void session.select({ sheet: finding.sheet, cell: finding.cell })}>
        {t('locate')}
      </Button>
      {finding.fix ? (
        <ActionButton appearance="primary" size="small" onClick={() => session.proposeFix(finding)}>
          {t('fix')}
        </ActionButton>
      ) : null}
      <Button
        className="ignore"
        size="small"
        onClick={() => store.dispatch({ type: 'waiving', finding: waivingKey })}
      >
        {t('ignore')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => store.dispatch({ type: 'page-opened', page: 'help', helpCode: finding.code })}
      >
        {t('ruleHelp')}
      </Button>
    </div>
  );
}
