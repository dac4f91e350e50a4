import type { ReactElement } from 'react';
import type { Rule, RuleWords } from '../../../core/rules/rule';
import { withoutParameters } from '../../texts/texts';
import { useLanguage, useText } from '../../texts/use-text';
import { SeverityIcon } from '../shared/icons';
import { NotFetched } from '../shared/not-fetched';
import { useFetched } from '../shared/use-fetched';
import { fetchExplanations, knownExplanations } from './fetch-explanations';

/** One rule from what it says of itself: why, on what basis, an example, and what to do. */
export function RulePage(props: {
  readonly rule: Rule;
  readonly words: RuleWords | undefined;
}): ReactElement {
  const { rule, words } = props;
  const language = useLanguage();
  const t = useText();
  const { thing: explanations, again } = useFetched(knownExplanations, fetchExplanations);
  const explanation = typeof explanations === 'string' ? undefined : explanations.get(rule.code);
  const why = words?.why ?? explanation?.why;
  const later =
    explanations === 'coming' ? (
      <p role="status">{t('explanationComing')}</p>
    ) : explanation ? null : (
      <NotFetched title={t('explanationMissing')} onRetry={again} />
    );
  return (
    <article className="rule">
      <h2>{words?.name}</h2>
      <p className="rule-line">
        <SeverityIcon severity={rule.severity} />
        {t(`severity.${rule.severity}`)} · {rule.code}
      </p>
      <h3>{t('ruleWhy')}</h3>
      {why === undefined ? later : <p>{why}</p>}
      <h3>{t('basis')}</h3>
      <p>{words?.basis}</p>
      {why === undefined ? null : <h3>{t('ruleExample')}</h3>}
      {why === undefined ? null : later}
      {explanation ? (
        <dl className="facts">
          <dt>{t('exampleBad')}</dt>
          <dd>{explanation.example.failing}</dd>
          <dt>{t('exampleGood')}</dt>
          <dd>{explanation.example.passing}</dd>
        </dl>
      ) : null}
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
