import type { Language } from '../../finding/finding';
import { NOTE_SETS } from '../../notes/library';
import { PROFILES } from '../../profile/profiles';
import { RULES } from '../../rules/index';
import { GUIDE } from '../guide';
import { rulesTable } from '../rule-page';
import { FAMILY_WORDS } from '../rule-words';
import { element, escapeHtml } from './escape';
import { ruleHtml, tableHtml } from './rule-sections';
import { HELP_STYLE } from './style';
import { PAGE_WORDS } from './words';

function section(id: string, title: string, content: string): string {
  return element('section', `${element('h2', escapeHtml(title))}\n${content}`, ` id="${id}"`);
}

function guideHtml(language: Language): string {
  return GUIDE.map(({ id, title, lead, entries }) =>
    section(
      id,
      title[language],
      `${element('p', escapeHtml(lead[language]))}\n${element(
        'dl',
        entries
          .map(({ head, body }) => {
            const term = escapeHtml(head[language]);
            return (
              element('dt', head.en.startsWith('jixiao ') ? element('code', term) : term) +
              element('dd', escapeHtml(body[language]))
            );
          })
          .join('\n'),
      )}`,
    ),
  ).join('\n');
}

function contentsHtml(language: Language): string {
  const entry = (id: string, title: string, below = '') =>
    `<li><a href="#${id}">${escapeHtml(title)}</a>${below}</li>`;
  const rules = rulesTable(language).flatMap((chapter) =>
    chapter.rules.map(({ code, name }) => entry(code, `${code} ${name}`)),
  );
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  return element(
    'nav',
    element('h2', word('contents')) +
      element(
        'ol',
        [
          ...GUIDE.map(({ id, title }) => entry(id, title[language])),
          entry('table', word('table')),
          entry('rules', word('rules'), element('ul', rules.join(''))),
          entry('profiles', word('profiles')),
          entry('notes', word('notes')),
        ].join('\n'),
      ),
    ` aria-label="${word('contents')}"`,
  );
}

function profilesHtml(language: Language): string {
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  const heads = [word('profile'), word('weights'), word('grades'), word('source')];
  const rows = PROFILES.map(({ id, name, weights, grade, source }) =>
    element(
      'tr',
      element('th', `<code>${id}</code><br>${escapeHtml(name)}`, ' scope="row"') +
        [weights.name, `${grade.excellent} / ${grade.good} / ${grade.fair}`, source]
          .map((text) => element('td', escapeHtml(text)))
          .join(''),
    ),
  );
  const head = element(
    'thead',
    element('tr', heads.map((text) => element('th', escapeHtml(text), ' scope="col"')).join('')),
  );
  return `${element('p', escapeHtml(word('profilesLead')))}
<div class="scroll" tabindex="0" role="region" aria-label="${word('profiles')}">${element('table', head + element('tbody', rows.join('\n')))}</div>`;
}

function notesHtml(language: Language): string {
  const sets = NOTE_SETS.map(({ name, source, families, items, lead }) => {
    const texts = items.map((item) => element('p', escapeHtml(item))).join('');
    return `${element('h3', escapeHtml(name))}
<p class="muted">${escapeHtml(families.map((family) => FAMILY_WORDS[family][language]).join(language === 'en' ? ', ' : '、'))} · ${escapeHtml(source)}</p>
<div class="example" lang="zh-CN">${lead === '' ? '' : element('p', escapeHtml(lead))}${texts}</div>`;
  });
  return `${element('p', escapeHtml(PAGE_WORDS.notesLead[language]))}\n${sets.join('\n')}`;
}

/**
 * 帮助: the whole guide as one HTML page in one language: how to use the add-in and the command, the table of all
 * rules, one section a rule (anchor: its code), the profiles and the standard notes. It needs no script and no network.
 */
export function helpHtml(language: Language): string {
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word('title')}</title>
<style>
${HELP_STYLE}
</style>
</head>
<body>
<header>${element('h1', word('title'))}</header>
${contentsHtml(language)}
<main>
${guideHtml(language)}
${section('table', word('table'), tableHtml(language))}
${section('rules', word('rules'), RULES.map((rule) => ruleHtml(rule, language)).join('\n'))}
${section('profiles', word('profiles'), profilesHtml(language))}
${section('notes', word('notes'), notesHtml(language))}
</main>
</body>
</html>
`;
}
