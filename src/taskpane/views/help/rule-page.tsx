import type { ReactElement } from 'react';
import type { Rule, RuleWords } from '../../../core/rules/rule';
import type { RuleExplanation } from '../../../core/rules/rule-explanation';
import { withoutParameters } from '../../texts/texts';
import { useLanguage, useText } from '../../texts/use-text';
import { SeverityIcon } from '../shared/icons';

/** One rule from what it says of itself: why, on what basis, an example, and what to do. */
export function RulePage(props: {
  readonly rule: Rule;
  readonly words: RuleWords | undefined;
  readonly explanation: RuleExplanation | null;
}): ReactElement {
  const { rule, words, explanation } = props;
  const language = useLanguage();
  const t = useText();
  return (
    <article className="rule">
      <h2>{words?.name}</h2>
      <p className="rule-line">
        <SeverityIcon severity={rule.severity} />
        {t(`severity.${rule.severity}`)} · {rule.code}
      </p>
      <h3>{t('ruleWhy')}</h3>
      <p>{words?.why ?? explanation?.why}</p>
      <h3>{t('basis')}</h3>
      <p>{words?.basis}</p>
      <h3>{t('ruleExample')}</h3>
      <dl className="facts">
        <dt>{t('exampleBad')}</dt>
        <dd>{explanation?.example.failing}</dd>
        <dt>{t('exampleGood')}</dt>
        <dd>{explanation?.example.passing}</dd>
      </dl>
      <h3>{t('ruleMessages')}</h3>
      <ul className="messages">
        {Object.entries(words?.texts ?? {}).map(([key, text]) => (
          <li key={key}>
            <p>{withoutParameters(text.problem, language)}</p>
            <p className="why">{withoutParameters(text.advice, language)}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
