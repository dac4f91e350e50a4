import type { ReactElement } from 'react';
import { renderBasis } from '../../../core/messages/render';
import type { Rule } from '../../../core/rules/rule';
import { useLanguage, useText } from '../../texts/use-text';
import { SeverityIcon } from '../shared/icons';

/** One rule from its own metadata: why, on what basis, an example, and what to do. */
export function RulePage({ rule }: { readonly rule: Rule }): ReactElement {
  const language = useLanguage();
  const t = useText();
  return (
    <article className="rule">
      <h2>{rule.name[language]}</h2>
      <p className="rule-line">
        <SeverityIcon severity={rule.severity} />
        {t(`severity.${rule.severity}`)} · {rule.code}
      </p>
      <h3>{t('ruleWhy')}</h3>
      <p>{rule.why[language]}</p>
      <h3>{t('basis')}</h3>
      <p>{renderBasis(rule, language)}</p>
      <h3>{t('ruleExample')}</h3>
      <dl className="facts">
        <dt>{t('exampleBad')}</dt>
        <dd>{rule.example.failing}</dd>
        <dt>{t('exampleGood')}</dt>
        <dd>{rule.example.passing}</dd>
      </dl>
      <h3>{t('ruleMessages')}</h3>
      <ul className="messages">
        {Object.entries(rule.texts).map(([key, words]) => (
          <li key={key}>
            <p>{withBlanks(words.problem[language])}</p>
            <p className="why">{withBlanks(words.advice[language])}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Parameters stand for the sheet's own figures, which a page has none of. */
function withBlanks(words: string): string {
  return words.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '…');
}
