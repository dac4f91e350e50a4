import type { ReactElement } from 'react';
import type { Wording } from '../../../core/messages/wording';
import { RULES } from '../../../core/rules/index';
import type { Rule } from '../../../core/rules/rule';
import { SHORTCUTS } from '../../shortcuts';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';
import { SeverityIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';
import { PanelHead } from '../shared/panel-head';
import { RulePage } from './rule-page';

/** 帮助: how to use the product, the keys, and the rules, each with its page. */
export function HelpPage(): ReactElement {
  const { helpCode, wording } = usePane();
  const rule = RULES.find(({ code }) => code === helpCode);
  const { store } = useSession();
  const t = useText();
  if (!rule) return <Contents rules={RULES} wording={wording} />;
  return (
    <>
      <PanelHead>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.dispatch({ type: 'page-opened', page: 'help' })}
        >
          {t('allRules')}
        </Button>
      </PanelHead>
      <RulePage rule={rule} words={wording.rules.get(rule.code)} />
    </>
  );
}

function Contents({
  rules,
  wording,
}: {
  readonly rules: readonly Rule[];
  readonly wording: Wording;
}): ReactElement {
  const { store } = useSession();
  const t = useText();
  return (
    <article>
      <PanelHead />
      <h2>{t('helpSteps')}</h2>
      <ol className="steps">
        <li>{t('helpStep.1')}</li>
        <li>{t('helpStep.2')}</li>
        <li>{t('helpStep.3')}</li>
        <li>{t('helpStep.4')}</li>
      </ol>
      <p className="hint">{t('helpPrivacy')}</p>
      <h2>{t('helpKeys')}</h2>
      <dl className="facts keys">
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut.action} className="key-row">
            <dt>{t(shortcut.text)}</dt>
            <dd>
              <kbd>{shortcut.key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('helpRules')}</h2>
      <ul className="plain-list rules">
        {rules.map((rule) => (
          <li key={rule.code}>
            <button
              type="button"
              className="rule-link"
              onClick={() => store.dispatch({ type: 'page-opened', page: 'help', helpCode: rule.code })}
            >
              <SeverityIcon severity={rule.severity} />
              <span>
                {wording.rules.get(rule.code)?.name} <small>{rule.code}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
