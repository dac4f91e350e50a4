import type { Language } from '../../finding/finding';
import { RULES } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { rulePage, rulesTable } from '../rule-page';
import { element, escapeHtml } from './escape';
import { PAGE_WORDS } from './words';

function severityMark(rule: Rule, words: string): string {
  return element('span', escapeHtml(words), ` class="${rule.severity}"`);
}

/** The table of all rules, with a link from each code to its section. */
export function tableHtml(language: Language): string {
  const heads = [PAGE_WORDS.code, PAGE_WORDS.name, PAGE_WORDS.severity, PAGE_WORDS.fix, PAGE_WORDS.families];
  const head = element('tr', heads.map((word) => element('th', word[language], ' scope="col"')).join(''));
  const byCode = new Map(RULES.map((rule) => [rule.code as string, rule]));
  return rulesTable(language)
    .map(({ title, rules }) => {
      const rows = rules.map((line) => {
        const rule = byCode.get(line.code);
        const severity = rule ? severityMark(rule, line.severity) : escapeHtml(line.severity);
        return element(
          'tr',
          element('th', `<a href="#${line.code}">${line.code}</a>`, ' scope="row"') +
            element('td', escapeHtml(line.name)) +
            element('td', severity) +
            element('td', escapeHtml(line.fix)) +
            element('td', escapeHtml(line.families)),
        );
      });
      const table = element('table', element('thead', head) + element('tbody', rows.join('\n')));
      return `${element('h3', escapeHtml(title))}\n<div class="scroll rules" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${table}</div>`;
    })
    .join('\n');
}

function facts(entries: readonly (readonly [string, string])[]): string {
  return element('dl', entries.map(([term, body]) => element('dt', term) + element('dd', body)).join('\n'));
}

/** The section of one rule, anchored at its code. */
export function ruleHtml(rule: Rule, language: Language): string {
  const page = rulePage(rule, language);
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  const chinese = language === 'zh-CN' ? '' : ' lang="zh-CN"';
  const example = (kind: 'failing' | 'passing') =>
    element(
      'p',
      `<strong>${word(kind)}</strong> <span${chinese}>${escapeHtml(page[kind])}</span>`,
      ` class="example ${kind}"`,
    );
  const settings = page.settings.map(
    ({ path, meaning, byDefault }) =>
      `<li><code>${escapeHtml(path)}</code> ${escapeHtml(meaning)} <span class="muted">(${word('byDefault')} ${escapeHtml(byDefault)})</span></li>`,
  );
  return element(
    'article',
    [
      element(
        'h3',
        `${page.code} ${escapeHtml(page.name)} <span class="slug muted">${escapeHtml(page.slug)}</span>`,
      ),
      facts([
        [word('severity'), severityMark(rule, page.severity)],
        [word('why'), escapeHtml(page.why)],
        [word('basis'), escapeHtml(page.basis)],
        [word('families'), escapeHtml(page.families.join(language === 'en' ? ', ' : '、'))],
        [word('timing'), escapeHtml(page.timing)],
        [word('fix'), escapeHtml(page.fix)],
      ]),
      example('failing'),
      example('passing'),
      ...page.messages.map(({ problem, advice }) =>
        facts([
          [word('problem'), escapeHtml(problem)],
          [word('advice'), escapeHtml(advice)],
        ]),
      ),
      element('h4', word('settings')),
      `<p>${escapeHtml(word('severitySetting'))} <code>${escapeHtml(page.severitySetting)}</code></p>`,
      settings.length > 0 ? element('ul', settings.join('')) : '',
    ].join('\n'),
    ` id="${page.code}"`,
  );
}
