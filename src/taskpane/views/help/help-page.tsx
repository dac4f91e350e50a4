import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordingIn } from '../../../core/messages/wordings';
import { findRule } from '../../../core/rules/find-rule';
import { RULES } from '../../../core/rules/index';
import { SHORTCUTS } from '../../shortcuts';
import { useLanguage, useText } from '../../texts/use-text';
import { BackIcon, SeverityIcon } from '../shared/icons';
import { usePane, useSession } from '../shared/pane-context';
import { RulePage } from './rule-page';

/** 帮助: how to use it, the keys, and the rules, each with its page. */
export function HelpPage(): ReactElement {
  const { helpCode } = usePane();
  const rule = helpCode === null ? null : findRule(helpCode);
  const { store } = useSession();
  const t = useText();
  if (!rule) return <Contents />;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<BackIcon />}
        onClick={() => store.dispatch({ type: 'page-opened', page: 'check' })}
      >
        {t('back')}
      </Button>
      <RulePage rule={rule} />
      <Button size="small" onClick={() => store.dispatch({ type: 'page-opened', page: 'help' })}>
        {t('helpRules')}
      </Button>
    </>
  );
}

function Contents(): ReactElement {
  const { store } = useSession();
  const names = wordingIn(useLanguage()).rules;
  const t = useText();
  return (
    <article>
      <h2>{t('helpSteps')}</h2>
      <ol className="steps">
        <li>{t('helpStep.1')}</li>
        <li>{t('helpStep.2')}</li>
        <li>{t('helpStep.3')}</li>
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
        {RULES.map((rule) => (
          <li key={rule.code}>
            <button
              type="button"
              className="rule-link"
              onClick={() => store.dispatch({ type: 'page-opened', page: 'help', helpCode: rule.code })}
            >
              <SeverityIcon severity={rule.severity} />
              <span>
                {names.get(rule.code)?.name} <small>{rule.code}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
